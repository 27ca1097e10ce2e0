package org.reelwright.it.ads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.Media;
import org.reelwright.domain.asset.ModelRelease;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.campaign.Corner;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.campaign.PresenterPlacement;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.measurement.AdEvent;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.rendition.Finding;
import org.reelwright.domain.rendition.QualityReport;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.rendition.Severity;
import org.reelwright.domain.review.Decision;
import org.reelwright.domain.review.Review;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.delivery.Launches;
import org.reelwright.ejb.rendition.Provenances;

/** Puts a campaign into the server as if its films had been made and approved, and launches it. */
@ApplicationScoped
public class LaunchedCampaign {

    static final String LANDING_PAGE = "https://shop.example/cup?a=1&b=%22x%22";
    static final String CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n";
    static final int FILM_BYTES = 100_000;
    static final Viewer MANAGER = new Viewer("mona", Role.ACCOUNT_MANAGER, Optional.empty());

    @PersistenceContext(unitName = "reelwright")
    private EntityManager entities;

    @Inject
    private FileStore files;

    @Inject
    private Launches launches;

    @Inject
    private Provenances provenances;

    /** @param impressions that its budget pays for */
    @Transactional
    public Campaign launch(String name, int impressions) {
        return launch(name, impressions, Targeting.ANYBODY);
    }

    @Transactional
    public Campaign launch(String name, int impressions, Targeting targeting) {
        return launch(joined(), name, brief(name, impressions).shownTo(targeting));
    }

    /** In its film somebody is seen who has agreed to that. */
    @Transactional
    public Campaign presented(String name) {
        Advertiser advertiser = joined();
        Asset person = Asset.upload(
                advertiser.id(), AssetKind.CLIP, "ann.mp4", film("recorded " + name), 360, 640, Instant.now());
        entities.persist(person);
        var agreed = ModelRelease.record(person, "Ann Example", "Ads for cups", MANAGER.name(), Instant.now());
        entities.persist(((Checked.Good<ModelRelease>) agreed).value());
        var casting = new Casting(
                PresenterPlacement.PICTURE_IN_PICTURE, Optional.empty(), Optional.of(person.id()), Corner.LEFT);
        return launch(advertiser, name, brief(name, 10).presentedBy(casting));
    }

    /** As when somebody uploads it. */
    @Transactional
    public void keepInLibrary(Campaign campaign, UUID asset) {
        Asset uploaded = entities.find(Asset.class, asset);
        entities.persist(LibraryItem.keep(
                asset,
                campaign.advertiserId(),
                ItemKind.CLIP,
                "ann.mp4",
                "",
                Media.picture(uploaded.file(), 360, 640),
                Instant.now()));
    }

    private Advertiser joined() {
        Advertiser advertiser = Advertiser.join("Nordic & Söhne", Instant.now());
        entities.persist(advertiser);
        return advertiser;
    }

    private Campaign launch(Advertiser advertiser, String name, Brief brief) {
        Campaign campaign = Campaign.draft(advertiser.id(), brief, Instant.now());
        entities.persist(campaign);
        campaign.moveTo(CampaignStatus.IN_PRODUCTION);
        campaign.moveTo(CampaignStatus.IN_REVIEW);
        Creative film = film(campaign, CreativeStatus.APPROVED, files("approved " + name));
        entities.persist(film);
        entities.persist(Review.say(film, Decision.APPROVED, MANAGER.name(), "", Instant.now()));
        entities.flush();
        launches.launch(MANAGER, campaign.id());
        return campaign;
    }

    /** A finished film that nobody has looked at yet. */
    @Transactional
    public Creative unreviewed(String name) {
        return unreviewed(name, files("secret " + name));
    }

    /** As {@link #unreviewed(String)}, with files of its own. */
    @Transactional
    public Creative unreviewed(String name, FilmFiles of) {
        Advertiser advertiser = Advertiser.join("Quiet Ltd.", Instant.now());
        entities.persist(advertiser);
        Campaign campaign = Campaign.draft(advertiser.id(), brief(name, 1), Instant.now());
        entities.persist(campaign);
        Creative film = film(campaign, CreativeStatus.IN_REVIEW, of);
        entities.persist(film);
        return film;
    }

    public void pause(Campaign campaign) {
        launches.pause(MANAGER, campaign.id());
    }

    public void resume(Campaign campaign) {
        launches.resume(MANAGER, campaign.id());
    }

    @Transactional
    public List<AdEvent> events(UUID servingId) {
        return entities.createQuery("select e from AdEvent e where e.id.servingId = :id", AdEvent.class)
                .setParameter("id", servingId)
                .getResultList();
    }

    private Creative film(Campaign campaign, CreativeStatus status, FilmFiles of) {
        Production production = Production.start(campaign, 1, Instant.now());
        entities.persist(production);
        Subject subject = Subject.cut(0, 15).in(Shape.VERTICAL);
        Job job = Job.order(production.id(), Stage.RENDITION, subject, 1, 0, "", Instant.now());
        Creative film = Creative.finish(job, production, of, new Provenance("studio", "1"), Instant.now())
                .checked(new QualityReport(List.of(new Finding(Rule.DURATION, Severity.PASS, "15.0 s", "15.0 s", ""))));
        if (status != CreativeStatus.IN_REVIEW) {
            film.decide(status);
        }
        return film;
    }

    private FilmFiles files(String content) {
        return new FilmFiles(
                film(content),
                keep(content.getBytes(StandardCharsets.UTF_8), "image/jpeg"),
                keep(CAPTIONS.getBytes(StandardCharsets.UTF_8), "text/vtt"),
                360,
                640,
                15_000,
                500);
    }

    /** Nothing to look at, but built like a film, and it says who made it. */
    private StoredFile film(String content) {
        try {
            Path made = files.workspace().resolve("film.mp4");
            var boxes = new ByteArrayOutputStream();
            boxes.write(box("ftyp", "isom0000".getBytes(StandardCharsets.UTF_8)));
            boxes.write(box("moov", new byte[0]));
            boxes.write(box("mdat", content.getBytes(StandardCharsets.UTF_8)));
            Files.write(made, boxes.toByteArray());
            provenances.carry(FilmProvenance.of(true, List.of(), "test", "1"), made);
            byte[] rest = box("free", new byte[FILM_BYTES - (int) Files.size(made) - 8]);
            Files.write(made, rest, StandardOpenOption.APPEND);
            return files.keep(made, "video/mp4");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(content.length + 8)
                .putInt(content.length + 8)
                .put(type.getBytes(StandardCharsets.UTF_8))
                .put(content)
                .array();
    }

    private StoredFile keep(byte[] content, String mediaType) {
        try {
            Path made = files.workspace().resolve("made");
            Files.write(made, content);
            return files.keep(made, mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Brief brief(String name, int impressions) {
        var money = new Money(impressions * 4_000L, "USD");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return new Brief(
                new Product(name, "", List.of(), Optional.empty(), Optional.of(LANDING_PAGE), List.of()),
                new BrandKit(Optional.empty(), List.of(), Tone.WARM, List.of(), ""),
                List.of(new Audience("Everyone", List.of(), Language.ENGLISH)),
                new Goal(Objective.REACH, OptionalLong.empty(), Optional.empty()),
                new Budget(money, money),
                new Flight(today.minusDays(1), today.plusDays(1), ZoneOffset.UTC),
                List.of(Shape.VERTICAL),
                List.of(15));
    }
}
