package org.reelwright.it.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.campaign.BriefDraft;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.ProductionStatus;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shot.Shot;
import org.reelwright.ejb.account.Accounts;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Uploads;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.delivery.Launches;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.production.Productions;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.report.Reports;
import org.reelwright.ejb.review.QueueFilter;
import org.reelwright.ejb.review.ReviewQueue;
import org.reelwright.ejb.review.Reviews;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.ads.VastPlayer;
import org.reelwright.it.shared.RealServer;
import org.reelwright.it.shared.TestPhoto;

/** Brief -> Script -> Storyboard -> Frame -> Shot -> Voice -> Rendition -> Review -> LineItem -> Placement -> AdEvent -> Report. */
class BriefToReportIT extends RealServer {

    private static final Duration A_FILM = Duration.ofMinutes(4);
    private static final Viewer MANAGER = new Viewer("manager", Role.ACCOUNT_MANAGER, Optional.empty());

    @Inject
    private Accounts accounts;

    @Inject
    private Uploads uploads;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Productions productions;

    @Inject
    private Creatives creatives;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Launches launches;

    @Inject
    private Reports reports;

    @Inject
    private Artifacts artifacts;

    @Inject
    private FileStore files;

    @Inject
    private Ffmpeg ffmpeg;

    @Inject
    private PublicAddress address;

    @Test
    void leadsFromABriefToAReport() throws Exception {
        Viewer advertiser = accounts.viewer("demo").orElseThrow();

        Campaign campaign = brief(advertiser);
        List<Creative> films = produced(advertiser, campaign);
        assertThat(films).extracting(film -> film.subject().path()).containsExactly("0/6/9x16", "0/6/1x1");
        films.forEach(this::isAFilm);

        Creative changed = changedPicture(films.get(1), advertiser, campaign);
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(changed.filmHash()).isNotEqualTo(films.get(1).filmHash());
        assertThat(creatives.current(MANAGER, campaign.id()))
                .extracting(Creative::revision)
                .containsExactly(1, 2);

        approved(films.get(0));
        refused(changed);
        assertThat(status(advertiser, campaign)).isEqualTo(CampaignStatus.READY);
        good(launches.launch(MANAGER, campaign.id()));

        JsonNode played = VastPlayer.play(URI.create(address.onThisMachine() + "ads/vast?campaign=" + campaign.id()));
        assertThat(played.path("title").asText()).contains("Red tin");
        assertThat(played.path("landedOn").asText()).startsWith("https://example.com/tin?rw_click=");

        Tally totals = reports.campaign(advertiser, campaign.id()).orElseThrow().totals();
        assertThat(totals.impressions()).isEqualTo(1);
        assertThat(totals.completions()).isEqualTo(1);
        assertThat(totals.clicks()).isEqualTo(1);
        assertThat(totals.spend().isPositive()).isTrue();
    }

    private Campaign brief(Viewer advertiser) {
        UUID owner = advertiser.advertiserId().orElseThrow();
        Asset photo = good(uploads.accept(
                advertiser, owner, AssetKind.PHOTO, "tin.jpg", new ByteArrayInputStream(TestPhoto.jpeg())));
        var product = new BriefDraft.ProductDraft(
                "Red tin",
                "Keeps tea fresh.",
                List.of(),
                "9.50",
                "https://example.com/tin",
                List.of(photo.id().toString()));
        var budget = new BriefDraft.BudgetDraft("100", null, "USD");
        var draft = new BriefDraft(product, null, null, null, budget, null, List.of("9:16", "1:1"), List.of("6"));
        return good(campaigns.draft(advertiser, owner, draft));
    }

    private List<Creative> produced(Viewer advertiser, Campaign campaign) {
        Production production = good(productions.start(advertiser, campaign.id()));
        finished(advertiser, production.id());
        assertThat(status(advertiser, campaign)).isEqualTo(CampaignStatus.IN_REVIEW);
        return creatives.current(advertiser, campaign.id());
    }

    private void finished(Viewer advertiser, UUID production) {
        await().atMost(A_FILM).until(() -> {
            var view = productions.view(advertiser, production).orElseThrow();
            assertThat(view.status()).as("%s", view.problems()).isIn(ProductionStatus.RUNNING, ProductionStatus.DONE);
            return view.status() == ProductionStatus.DONE;
        });
    }

    /** H.264 and AAC, of the ordered length and shape, at the loudness of the platforms. */
    private void isAFilm(Creative film) {
        var probed = ffmpeg.probe(files.path(film.files().film()), "mov");
        assertThat(probed.getFormat().duration).isBetween(5.9, 6.1);
        assertThat(probed.getStreams()).extracting(stream -> stream.codec_name).containsExactly("h264", "aac");
        assertThat(probed.getStreams().get(0).width).isEqualTo(360);
        assertThat(files.path(film.files().poster())).exists();
        assertThat(files.path(film.files().captions())).content().startsWith("WEBVTT");
        String heard = ffmpeg.listen(List.of(
                "-f", "mov", "-i", files.path(film.files().film()).toString(), "-af", "ebur128", "-f", "null", "-"));
        double loudness = Double.parseDouble(heard.replaceAll("(?s).*I:\\s*(-?[0-9.]+) LUFS.*", "$1"));
        assertThat(loudness).isBetween(-15.0, -13.0);
    }

    private Creative changedPicture(Creative film, Viewer advertiser, Campaign campaign) {
        good(reviews.askForChange(MANAGER, film.id(), Stage.IMAGE, OptionalInt.of(0), "Show it another way"));
        finished(advertiser, film.productionId());
        assertThat(artifacts.all(Shot.class, film.productionId()))
                .as("that shot alone is made again")
                .filteredOn(shot -> shot.revision() == 2)
                .extracting(shot -> shot.subject().path())
                .containsExactly("0/6/1x1/0");
        return creatives.current(advertiser, campaign.id()).get(1);
    }

    private void approved(Creative film) {
        assertThat(queue.page(MANAGER, QueueFilter.ALL, 0, 1000))
                .extracting(Creative::id)
                .contains(film.id());
        assertThat(good(reviews.approve(MANAGER, film.id())).status()).isEqualTo(CreativeStatus.APPROVED);
        assertThat(reviews.of(film.id()).get(0).filmHash()).isEqualTo(film.filmHash());
    }

    private void refused(Creative film) {
        assertThat(reviews.reject(MANAGER, film.id(), " ")).isInstanceOf(Checked.Bad.class);
        assertThat(good(reviews.reject(MANAGER, film.id(), "The shadow is too hard"))
                        .status())
                .isEqualTo(CreativeStatus.REJECTED);
    }

    private CampaignStatus status(Viewer viewer, Campaign campaign) {
        return campaigns.find(viewer, campaign.id()).orElseThrow().status();
    }

    private static <T> T good(Checked<T> answer) {
        assertThat(answer).as("%s", answer).isInstanceOf(Checked.Good.class);
        return ((Checked.Good<T>) answer).value();
    }
}
