package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.measurement.AdEvent;
import org.reelwright.domain.measurement.Conversion;
import org.reelwright.domain.measurement.ConversionCheck;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.InvalidConversion;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.domain.measurement.Touch;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.domain.report.Share;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.TestDatabase;

class ReportsTest {

    private static final long PRICE = 4_000;

    private final TestDatabase database = open();

    TestDatabase open() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void addsUpWhatWasCounted() {
        UUID campaign = launched(audience("parents"), audience("hikers"));
        List<Creative> films = database.ask(em -> Running.films(em, campaign));
        happens(campaign, films.get(0), EventKind.IMPRESSION, 10);
        happens(campaign, films.get(0), EventKind.START, 8);
        happens(campaign, films.get(0), EventKind.COMPLETE, 4);
        happens(campaign, films.get(3), EventKind.IMPRESSION, 5);
        happens(campaign, films.get(3), EventKind.CLICK, 1);
        CampaignReport report = report(campaign).orElseThrow();
        assertThat(report.totals().impressions()).isEqualTo(15);
        assertThat(report.totals().spend()).isEqualTo(new Money(15 * PRICE, "USD"));
        assertThat(report.totals().completionRate().value()).isEqualTo(0.5);
        assertThat(report.by(Dimension.AUDIENCE))
                .extracting(ReportLine::label, l -> l.tally().impressions(), l -> l.tally()
                        .clicks())
                .containsExactly(tuple("parents", 10L, 0L), tuple("hikers", 5L, 1L));
        assertThat(report.by(Dimension.CREATIVE)).hasSize(6);
        assertThat(report.by(Dimension.CREATIVE).get(0).label()).startsWith("parents, 15 s, ");
        assertThat(report.by(Dimension.DAY))
                .extracting(ReportLine::key, l -> l.tally().impressions())
                .containsExactly(tuple("2026-03-10", 15L), tuple("2026-03-11", 0L));
    }

    @Test
    void aLateConversionRestatesTheDayOnWhichItsAdWasServed() {
        UUID campaign = launched(audience("parents"));
        Creative film = database.ask(em -> Running.films(em, campaign)).get(0);
        happens(campaign, film, EventKind.IMPRESSION, 10);
        happens(campaign, film, EventKind.CLICK, 4);
        sold(campaign, film, Touch.CLICK, "USD");
        sold(campaign, film, Touch.VIEW, "EUR");
        sold(campaign, film, Touch.NONE, "USD");
        ReportLine day = report(campaign).orElseThrow().by(Dimension.DAY).get(0);
        assertThat(day.key()).isEqualTo("2026-03-10");
        assertThat(day.tally().sales().conversions()).isEqualTo(2);
        assertThat(day.tally().sales().value()).isEqualTo(Money.of(20, "USD"));
        assertThat(day.tally().sales().squares()).isEqualTo(400);
        assertThat(day.tally().sales().elsewhere()).isEqualTo(1);
        assertThat(day.tally().conversionRate().value())
                .as("per click, without the one after a view")
                .isEqualTo(0.25);
        assertThat(day.tally().returnOnSpend().value().getAsDouble()).isEqualTo(500);
    }

    @Test
    void showsGrossAndNetAndWhy() {
        UUID campaign = launched(audience("parents"));
        Creative film = database.ask(em -> Running.films(em, campaign)).get(0);
        happens(campaign, film, EventKind.IMPRESSION, 10);
        tell(campaign, film, EventKind.IMPRESSION, 3, Optional.of(Invalidity.DECLARED_BOT));
        tell(campaign, film, EventKind.CLICK, 2, Optional.of(Invalidity.RATE));
        sold(campaign, film, Touch.CLICK, "USD");
        pretended(campaign, film, 4);
        CampaignReport report = report(campaign).orElseThrow();
        for (Dimension by : List.of(Dimension.CREATIVE, Dimension.DAY, Dimension.DEVICE, Dimension.HOUR)) {
            assertThat(report.by(by).stream()
                            .mapToLong(line -> line.tally().sales().invalid())
                            .sum())
                    .as(by.name())
                    .isEqualTo(4);
        }
        Tally sum = report.totals();
        assertThat(sum.sales().conversions()).isEqualTo(1);
        assertThat(sum.sales().gross()).isEqualTo(5);
        assertThat(sum.sales().value()).isEqualTo(Money.of(20, "USD"));
        assertThat(sum.impressions()).isEqualTo(10);
        assertThat(sum.grossImpressions()).isEqualTo(13);
        assertThat(sum.invalidByReason()).isEqualTo(Map.of(Invalidity.DECLARED_BOT, 3L));
        assertThat(sum.invalidByKind()).isEqualTo(Map.of(EventKind.IMPRESSION, 3L, EventKind.CLICK, 2L));
        assertThat(sum.clicks()).isZero();
    }

    @Test
    void countsWhatPagesTellOfTheirOwnByName() {
        UUID campaign = launched(audience("parents"));
        Creative film = database.ask(em -> Running.films(em, campaign)).get(0);
        tell(campaign, film, EventKind.CUSTOM, "cart", 3, Optional.empty(), OptionalInt.empty());
        tell(campaign, film, EventKind.CUSTOM, "menu", 1, Optional.empty(), OptionalInt.empty());
        tell(campaign, film, EventKind.CUSTOM, "menu", 1, Optional.of(Invalidity.RATE), OptionalInt.empty());
        tell(campaign, film, EventKind.CUSTOM, "", 1, Optional.empty(), OptionalInt.empty());
        Tally sum = report(campaign).orElseThrow().totals();
        assertThat(sum.customByName()).isEqualTo(Map.of("cart", 3L, "menu", 1L));
        assertThat(sum.interactions()).isEqualTo(Map.of(EventKind.CUSTOM, 5L));
        assertThat(sum.invalidByKind()).isEqualTo(Map.of(EventKind.CUSTOM, 1L));
    }

    @Test
    void showsWhatPlayersFailedByAndWhatWasInView() {
        UUID campaign = launched(audience("parents"));
        Creative film = database.ask(em -> Running.films(em, campaign)).get(0);
        happens(campaign, film, EventKind.VIEWABLE, 3);
        happens(campaign, film, EventKind.NOT_VIEWABLE, 1);
        happens(campaign, film, EventKind.VIEW_UNDETERMINED, 6);
        happens(campaign, film, EventKind.MUTE, 2);
        tell(campaign, film, EventKind.ERROR, 2, Optional.empty(), OptionalInt.of(405));
        tell(campaign, film, EventKind.ERROR, 1, Optional.empty(), OptionalInt.empty());
        Tally sum = report(campaign).orElseThrow().totals();
        assertThat(sum.errorsByCode()).isEqualTo(Map.of(0, 1L, 405, 2L));
        assertThat(sum.errors()).isEqualTo(3);
        assertThat(sum.viewableRate().value()).isEqualTo(0.75);
        assertThat(sum.interactions()).isEqualTo(Map.of(EventKind.MUTE, 2L));
        assertThat(report(campaign)
                        .orElseThrow()
                        .by(Dimension.PLACEMENT)
                        .get(0)
                        .tally()
                        .errorsByCode())
                .isEqualTo(sum.errorsByCode());
    }

    @Test
    void isBrokenDownByWhereAndWhenItWasDecided() {
        UUID campaign = launched(audience("parents"));
        UUID film = database.ask(em -> Running.films(em, campaign)).get(0).id();
        ServedAds ads = ServedAds.of(database, campaign);
        ads.sold(ads.seen(film, 3, 0.5, ServedAds.EVENING));
        ads.seen(film, 2, 0.5, new Situation("instream.vertical", "phone", 8, "-"));
        CampaignReport report = report(campaign).orElseThrow();
        assertThat(report.by(Dimension.PLACEMENT))
                .extracting(ReportLine::label, l -> l.tally().impressions(), l -> l.tally()
                        .sales()
                        .conversions())
                .containsExactly(tuple("Instream, vertical", 2L, 0L), tuple("Instream, wide", 3L, 3L));
        assertThat(report.by(Dimension.DEVICE)).extracting(ReportLine::key).containsExactly("phone", "television");
        assertThat(report.by(Dimension.HOUR)).hasSize(24);
        ReportLine hour = report.by(Dimension.HOUR).get(13);
        assertThat(hour.label()).as("noon in UTC, in Vienna").isEqualTo("13:00");
        assertThat(hour.tally().impressions()).isEqualTo(5);
        assertThat(hour.tally().sales().conversions()).isEqualTo(3);
        assertThat(report.by(Dimension.LENGTH)).extracting(ReportLine::label).containsExactly("15 s");
        assertThat(report.by(Dimension.SHAPE)).hasSize(3);
    }

    /** Both films are clicked equally often on phones, and equally seldom on televisions, where the second is shown. */
    @Test
    void filmsAreComparedAsIfWhomTheyAreShownToWereLeftToChance() {
        UUID campaign = launched(audience("parents"));
        List<UUID> films = database.ask(
                em -> Running.films(em, campaign).stream().map(Creative::id).toList());
        ServedAds ads = ServedAds.of(database, campaign);
        var phone = new Situation("instream.wide", "phone", 20, "-");
        clicked(ads, ads.seen(films.get(0), 400, 0.8, phone), 40);
        clicked(ads, ads.seen(films.get(0), 100, 0.2, ServedAds.EVENING), 2);
        clicked(ads, ads.seen(films.get(1), 100, 0.2, phone), 10);
        clicked(ads, ads.seen(films.get(1), 400, 0.8, ServedAds.EVENING), 8);
        List<ReportLine> lines = report(campaign).orElseThrow().by(Dimension.CREATIVE);
        ReportLine one = line(lines, films.get(0));
        ReportLine other = line(lines, films.get(1));
        assertThat(one.tally().clickRate().value()).isEqualTo(0.084);
        for (Share share : List.of(Share.CLICK, Share.SALE)) {
            var found = one.against(List.of(other), share).orElseThrow().found().orElseThrow();
            assertThat(found.lift()).isEqualTo(0, within(1e-9));
        }
        assertThat(one.evidence().orElseThrow().cells().values())
                .extracting(shares -> shares.get(Share.CONVERSION).count(), shares -> shares.get(Share.CONVERSION)
                        .successes())
                .containsExactly(tuple(42L, 42L));
    }

    private static void clicked(ServedAds ads, List<AdDecision> seen, int times) {
        List<AdDecision> clicked = seen.subList(0, times);
        ads.happened(clicked, EventKind.CLICK);
        ads.sold(clicked);
    }

    private static ReportLine line(List<ReportLine> lines, UUID film) {
        return lines.stream()
                .filter(line -> line.key().equals(film.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsOnlyTheDaysAndMakesOnlyTheTablesInQuestion() {
        UUID campaign = launched(audience("parents"));
        Creative film = database.ask(em -> Running.films(em, campaign)).get(0);
        happens(campaign, film, EventKind.IMPRESSION, 10);
        LocalDate next = LocalDate.of(2026, 3, 11);
        var question = new ReportQuestion(next, next, Set.of(Dimension.DAY));
        CampaignReport report = database.ask(em -> reports(em).campaign(MANAGER, campaign, question))
                .orElseThrow();
        assertThat(report.totals().impressions()).isZero();
        assertThat(report.tables().keySet()).containsExactly(Dimension.DAY);
        assertThat(report.by(Dimension.DAY)).extracting(ReportLine::key).containsExactly("2026-03-11");
    }

    @Test
    void isEmptyButThereBeforeLaunch() {
        UUID campaign = database.ask(em -> Running.reviewed(em, brief().build()).id());
        CampaignReport report = report(campaign).orElseThrow();
        assertThat(report.totals().impressions()).isZero();
        assertThat(report.budget()).isEmpty();
        assertThat(report.by(Dimension.DAY)).isEmpty();
    }

    @Test
    void isNotThereForAnotherAdvertiser() {
        UUID campaign = launched(audience("all"));
        var stranger = new Viewer("eve", Role.ADVERTISER, Optional.of(UUID.randomUUID()));
        Optional<CampaignReport> none = database.ask(em -> reports(em).campaign(stranger, campaign));
        assertThat(none).isEmpty();
    }

    @Test
    void asksTheDatabaseEquallyOftenForOneAudienceAndForTwenty() {
        UUID small = launched(audience("all"));
        UUID large =
                launched(IntStream.range(0, 20).mapToObj(i -> audience("a" + i)).toArray(Audience[]::new));
        database.ask(em -> Running.films(em, large)).forEach(film -> happens(large, film, EventKind.IMPRESSION, 1));
        assertThat(queries(large)).isEqualTo(queries(small)).isEqualTo(17);
    }

    private long queries(UUID campaign) {
        return database.ask(em -> {
            var statistics =
                    em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            statistics.setStatisticsEnabled(true);
            statistics.clear();
            assertThat(reports(em).campaign(MANAGER, campaign)).isPresent();
            return statistics.getPrepareStatementCount();
        });
    }

    private UUID launched(Audience... audiences) {
        return database.ask(
                em -> Running.launched(em, brief().forAudiences(audiences).build()));
    }

    private void sold(UUID campaign, Creative film, Touch touch, String currency) {
        database.run(em -> {
            LineItem item = em.createQuery("select i from LineItem i where i.campaignId = :c", LineItem.class)
                    .setParameter("c", campaign)
                    .getSingleResult();
            UUID id = UUID.randomUUID();
            Instant late = NOON.plus(Duration.ofDays(6));
            var told = new ConversionCheck.Read.Good(
                    "purchase", id.toString(), late, Optional.of(Money.of(20, currency)), Optional.empty());
            var click = new EventToken(
                    id, EventKind.CLICK, film.id(), item.id(), id, item.flight().dayOf(NOON), 0, NOON, "");
            em.persist(Conversion.count(id, item.advertiserId(), told, late).credit(click, touch));
        });
    }

    private void pretended(UUID campaign, Creative film, int times) {
        database.run(em -> {
            LineItem item = em.createQuery("select i from LineItem i where i.campaignId = :c", LineItem.class)
                    .setParameter("c", campaign)
                    .getSingleResult();
            for (int i = 0; i < times; i++) {
                UUID id = UUID.randomUUID();
                var told = new ConversionCheck.Read.Good(
                        "purchase", id.toString(), NOON, Optional.of(Money.of(20, "USD")), Optional.empty());
                var click = new EventToken(
                        id,
                        EventKind.CLICK,
                        film.id(),
                        item.id(),
                        id,
                        item.flight().dayOf(NOON),
                        0,
                        NOON,
                        "");
                em.persist(
                        InvalidConversion.count(id, item.advertiserId(), told, click, Invalidity.DECLARED_BOT, NOON));
            }
        });
    }

    private void happens(UUID campaign, Creative film, EventKind kind, int times) {
        tell(campaign, film, kind, times, Optional.empty());
    }

    private void tell(UUID campaign, Creative film, EventKind kind, int times, Optional<Invalidity> invalid) {
        tell(campaign, film, kind, times, invalid, OptionalInt.empty());
    }

    private void tell(
            UUID campaign, Creative film, EventKind kind, int times, Optional<Invalidity> invalid, OptionalInt code) {
        tell(campaign, film, kind, "", times, invalid, code);
    }

    private void tell(
            UUID campaign,
            Creative film,
            EventKind kind,
            String name,
            int times,
            Optional<Invalidity> invalid,
            OptionalInt code) {
        database.run(em -> {
            LineItem item = em.createQuery("select i from LineItem i where i.campaignId = :c", LineItem.class)
                    .setParameter("c", campaign)
                    .getSingleResult();
            for (int i = 0; i < times; i++) {
                var token = new EventToken(
                        UUID.randomUUID(),
                        kind,
                        film.id(),
                        item.id(),
                        UUID.randomUUID(),
                        item.flight().dayOf(NOON),
                        PRICE,
                        NOON,
                        "");
                em.persist(AdEvent.count(
                        new Sighting(token, name, NOON, code, invalid),
                        invalid.isEmpty() && kind == EventKind.IMPRESSION ? PRICE : 0));
            }
        });
    }

    private Optional<CampaignReport> report(UUID campaign) {
        return database.ask(em -> reports(em).campaign(MANAGER, campaign));
    }

    private static Reports reports(EntityManager em) {
        var reports = new Reports();
        reports.em = em;
        reports.clock = Running.at(NOON.plus(Duration.ofDays(1)));
        return reports;
    }

    private static Audience audience(String name) {
        return new Audience(name, List.of(), Language.ENGLISH);
    }
}
