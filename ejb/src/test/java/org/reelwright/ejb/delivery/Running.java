package org.reelwright.ejb.delivery;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.delivery.LineUp;
import org.reelwright.domain.delivery.Pacer.Pace;
import org.reelwright.domain.delivery.Slice;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.Films;
import org.reelwright.domain.review.Decision;
import org.reelwright.domain.review.Review;
import org.reelwright.ejb.asset.AssetRights;
import org.reelwright.ejb.rendition.NewestVersion;
import org.reelwright.ejb.rendition.Provenances;
import org.reelwright.ejb.rendition.ReviewedCreatives;

/** Puts campaigns with finished films into a test's database, and the delivery services on top of it. */
public final class Running {

    public static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    public static final Viewer MANAGER = new Viewer("mona", Role.ACCOUNT_MANAGER, Optional.empty());

    private Running() {}

    /** A campaign in review, with one film per shape, none approved. */
    public static Campaign reviewed(EntityManager em, Brief brief) {
        Advertiser advertiser = Advertiser.join("Nordic Outdoor", NOON);
        em.persist(advertiser);
        Campaign campaign = Campaign.draft(advertiser.id(), brief, NOON);
        em.persist(campaign);
        campaign.moveTo(CampaignStatus.IN_PRODUCTION);
        campaign.moveTo(CampaignStatus.IN_REVIEW);
        Production production = Production.start(campaign, 1, NOON);
        em.persist(production);
        for (int audience = 0; audience < brief.audiences().size(); audience++) {
            for (Shape shape : Shape.values()) {
                em.persist(film(production, Subject.cut(audience, 15).in(shape), 1));
            }
        }
        return campaign;
    }

    /** Launched, with every film approved. */
    public static UUID launched(EntityManager em, Brief brief) {
        Campaign campaign = reviewed(em, brief);
        approveAll(em, campaign.id());
        em.flush();
        launches(em, NOON).launch(MANAGER, campaign.id());
        return campaign.id();
    }

    public static void approveAll(EntityManager em, UUID campaign) {
        films(em, campaign).forEach(film -> approve(em, film));
    }

    public static void approve(EntityManager em, Creative film) {
        film.decide(CreativeStatus.APPROVED);
        em.persist(Review.say(film, Decision.APPROVED, MANAGER.name(), "", NOON));
    }

    public static List<Creative> films(EntityManager em, UUID campaign) {
        return em.createQuery("select c from Creative c where c.campaignId = :id order by c.subject", Creative.class)
                .setParameter("id", campaign)
                .getResultList();
    }

    public static Creative film(Production production, Subject subject, int revision) {
        Job job = Job.order(production.id(), Stage.RENDITION, subject, revision, 0, "", NOON);
        return Creative.finish(job, production, files(), new Provenance("studio", "1"), NOON.plusSeconds(revision))
                .checked(Films.passed());
    }

    /** As when a film is finished. */
    public static void keep(EntityManager em, Creative film) {
        em.persist(film);
        NewestVersion.tell(em, film);
    }

    @SuppressWarnings("unchecked")
    public static Launches launches(EntityManager em, Instant now) {
        var launches = new Launches();
        launches.em = em;
        launches.clock = at(now);
        launches.changed = mock(Event.class);
        launches.prices = new Prices();
        launches.provenances = mock(Provenances.class);
        when(launches.provenances.intact(any())).thenReturn(true);
        launches.rights = mock(AssetRights.class);
        launches.creatives = ReviewedCreatives.in(em);
        return launches;
    }

    public static Leases leases(EntityManager em, Instant now) {
        var leases = new Leases();
        leases.em = em;
        leases.books = books(em);
        leases.clock = at(now);
        leases.serving = Duration.ofMinutes(2);
        leases.grace = Duration.ofMinutes(10);
        leases.pace = Pace.CURVE;
        leases.traffic = new Traffic();
        return leases;
    }

    public static Optional<Slice> lend(EntityManager em, Instant now, UUID lineItem) {
        return Optional.ofNullable(
                leases(em, now).renew(Set.of(lineItem), Map.of()).get(lineItem));
    }

    /** Gives back what is left of it. */
    public static void giveBack(EntityManager em, Instant now, Slice slice) {
        leases(em, now).renew(Set.of(), Map.of(slice.leaseId(), slice.drain()));
    }

    public static SpendBooks books(EntityManager em) {
        var books = new SpendBooks();
        books.em = em;
        return books;
    }

    public static LineUpQuery lineUp(EntityManager em) {
        var query = new LineUpQuery();
        query.em = em;
        return query;
    }

    /** The line-up as a node that starts makes it. */
    public static LineUp everythingServed(EntityManager em) {
        var campaigns = em.createQuery("select i.campaignId from LineItem i", UUID.class)
                .getResultStream()
                .collect(Collectors.toSet());
        return LineUp.of(lineUp(em).load(campaigns));
    }

    public static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static FilmFiles files() {
        String hash = UUID.randomUUID().toString().replace("-", "").repeat(2);
        return new FilmFiles(
                new StoredFile(hash, "video/mp4", 1_000),
                new StoredFile(hash, "image/jpeg", 100),
                new StoredFile(hash, "text/vtt", 10),
                360,
                640,
                15_000,
                500);
    }
}
