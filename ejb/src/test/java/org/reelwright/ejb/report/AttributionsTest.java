package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;
import static org.reelwright.ejb.report.ServedAds.EVENING;
import static org.reelwright.ejb.report.ServedAds.person;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.report.Credit;
import org.reelwright.domain.report.Credits;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.measurement.CreditWindows;
import org.reelwright.ejb.shared.TestDatabase;

class AttributionsTest {

    private static final Instant LATER = NOON.plusSeconds(600);

    private final TestDatabase database = open();
    private UUID campaign;
    private List<UUID> films;
    private ServedAds ads;
    private int mostWays = 20_000;
    private ReportQuestion days = ReportQuestion.EVERYTHING;

    TestDatabase open() {
        return new TestDatabase();
    }

    @BeforeEach
    void aRunningCampaign() {
        campaign = database.ask(em -> Running.launched(em, brief().build()));
        films = database.ask(em ->
                Running.films(em, campaign).stream().map(film -> film.id()).toList());
        ads = ServedAds.of(database, campaign);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void sharesConversionsAmongTheFilmsThatPeopleMet() {
        met(0, 0, 20, NOON);
        met(1, 0, 10, LATER);
        met(1, 20, 10, NOON);
        bought(0, 20, LATER.plusSeconds(60));
        Credits credits = credits(MANAGER).orElseThrow();
        assertThat(credits.conversions()).isEqualTo(20);
        assertThat(credits.severalFilms()).isEqualTo(10);
        Credit first = of(credits, 0);
        Credit second = of(credits, 1);
        assertThat(first.lastTouch()).isEqualTo(10);
        assertThat(second.lastTouch()).isEqualTo(10);
        assertThat(first.dataDriven()).isGreaterThan(14);
        assertThat(first.dataDriven() + second.dataDriven()).isEqualTo(20, within(1e-9));
    }

    @Test
    void knowsAPersonWithoutIdentifierByTheClickAlone() {
        ads.sold(ads.seen(films.get(0), 3, 1, EVENING));
        Credits credits = credits(MANAGER).orElseThrow();
        assertThat(credits.conversions()).isEqualTo(3);
        assertThat(of(credits, 0).lastTouch()).isEqualTo(3);
    }

    @Test
    void leavesOutAdsThatWereSeenAfterwardsOrTooLongBefore() {
        met(0, 0, 1, NOON);
        met(1, 0, 1, LATER);
        bought(0, 1, NOON.plusSeconds(60));
        met(0, 1, 1, NOON);
        bought(1, 1, NOON.plus(Duration.ofDays(8)));
        Credits credits = credits(MANAGER).orElseThrow();
        assertThat(credits.conversions()).isEqualTo(1);
        assertThat(of(credits, 0).lastTouch()).isEqualTo(1);
    }

    /** As the report and the ledger credit it. */
    @Test
    void countsAViewForADayAndAClickForAWeek() {
        ads.happened(met(0, 0, 2, NOON).subList(0, 1), EventKind.CLICK);
        bought(0, 2, NOON.plus(Duration.ofDays(5)));
        Credits credits = credits(MANAGER).orElseThrow();
        assertThat(credits.conversions()).isEqualTo(1);
        assertThat(of(credits, 0).lastTouch()).isEqualTo(1);
        bought(1, 1, NOON.plus(Duration.ofHours(24)));
        assertThat(credits(MANAGER).orElseThrow().conversions()).isEqualTo(2);
    }

    /** However long somebody watches, thirty ads of him are weighed, those that he met last. */
    @Test
    void knowsOfEachPersonTheLastThirtyAdsWithinTheWindow() {
        for (int i = 0; i < 40; i++) {
            met(i < 10 ? 1 : 0, 0, 1, NOON.plusSeconds(i));
        }
        bought(0, 1, LATER);
        met(1, 5, 1, NOON);
        met(0, 5, 1, NOON.plus(Duration.ofDays(8)));
        Credits credits = credits(MANAGER).orElseThrow();
        assertThat(credits.severalFilms()).isZero();
        assertThat(of(credits, 0).dataDriven()).isEqualTo(1, within(1e-9));
    }

    @Test
    void refusesMoreOrdersThanItCanWeigh() {
        met(0, 0, 3, NOON);
        met(1, 1, 2, LATER);
        met(2, 2, 1, LATER.plusSeconds(60));
        mostWays = 2;
        assertThat(credits(MANAGER).orElseThrow().refused().orElseThrow()).contains("more than 2 different orders");
        mostWays = 3;
        assertThat(credits(MANAGER).orElseThrow().refused()).isEmpty();
    }

    @Test
    void weighsOnlyAdsOfTheDaysInQuestion() {
        met(0, 0, 2, NOON);
        bought(0, 2, LATER);
        days = new ReportQuestion(ServedAds.DAY, ServedAds.DAY, Set.of());
        assertThat(credits(MANAGER).orElseThrow().conversions()).isEqualTo(2);
        days = new ReportQuestion(ServedAds.DAY.plusDays(1), ReportQuestion.FOR_EVER, Set.of());
        assertThat(credits(MANAGER).orElseThrow().conversions()).isZero();
    }

    @Test
    void isNotThereForAnotherAdvertiser() {
        assertThat(credits(new Viewer("eve", Role.ADVERTISER, Optional.of(UUID.randomUUID()))))
                .isEmpty();
    }

    private List<AdDecision> met(int film, int first, int people, Instant at) {
        return ads.seen(films.get(film), people, 1, EVENING, at, i -> Optional.of(person(first + i)));
    }

    private void bought(int first, int people, Instant at) {
        for (int i = 0; i < people; i++) {
            ads.bought(person(first + i), at);
        }
    }

    private Credit of(Credits credits, int film) {
        return credits.byCreative().stream()
                .filter(credit -> credit.creativeId().equals(films.get(film)))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Credits> credits(Viewer viewer) {
        return database.ask(em -> attributions(em).of(viewer, campaign, days));
    }

    private Attributions attributions(EntityManager em) {
        var attributions = new Attributions();
        attributions.em = em;
        attributions.windows = new CreditWindows();
        attributions.mostWays = mostWays;
        return attributions;
    }
}
