package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.measurement.AdEvent;
import org.reelwright.domain.measurement.Conversion;
import org.reelwright.domain.measurement.ConversionCheck;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.domain.measurement.Touch;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.Invoice;
import org.reelwright.domain.report.ReportLine;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.delivery.DecisionBatches;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.measurement.OldEvents;
import org.reelwright.ejb.shared.TestDatabase;

/** Whatever happened and whenever it is added up, reports, overviews and invoices say the same before and after. */
class AgedEventsTest {

    private static final Duration KEPT = Duration.ofDays(60);
    private static final int SERVINGS = 150;
    private static final List<String> SPOTS = List.of("", "home", "sport");
    private static final List<Situation> SITUATIONS = List.of(
            new Situation("instream.wide", "television", 20, "-"),
            new Situation("feed.vertical", "phone", 8, "hikers"));

    private final TestDatabase database = open();
    private final List<Sighting> told = new ArrayList<>();
    private LineItem item;
    private List<UUID> films;

    TestDatabase open() {
        return new TestDatabase();
    }

    @BeforeEach
    void launch() {
        UUID campaign = database.ask(em ->
                Running.launched(em, brief().aimingAt(Objective.CONVERSIONS).build()));
        item = ServedAds.of(database, campaign).item();
        films = database.ask(em -> Running.films(em, campaign)).stream()
                .map(film -> film.id())
                .toList();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private record Said(
            Tally totals,
            Map<Dimension, Map<String, Tally>> tables,
            Tally firstDays,
            List<ReportLine> overview,
            List<List<Invoice>> invoices) {}

    @Test
    void leavesEverythingThatIsReportedAsItWas() {
        var chance = new Random(7);
        database.run(em -> happen(em, chance));
        Said before = said();
        assertThat(before.totals().impressions()).isPositive();
        assertThat(before.totals().sales().conversions()).isPositive();
        assertThat(before.tables().get(Dimension.PLACEMENT)).hasSize(3);
        assertThat(before.tables().get(Dimension.SPOT)).containsOnlyKeys("-", "home", "sport");
        assertThat(before.totals().customByName()).containsOnlyKeys("home", "sport");

        long left = count("ad_event");
        for (int day = 55; day < 75; day++) {
            Instant now = NOON.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(chance.nextInt(1_440)));
            age(now);
            assertThat(count("ad_event")).isLessThanOrEqualTo(left);
            left = count("ad_event");
            assertThat(said()).as("day %s, %s single events left", day, left).isEqualTo(before);
            knowsWhatMayBeToldAgain(now);
        }
        assertThat(left).isZero();
        assertThat(count("ad_decision")).isZero();
    }

    /** Of what is taken still, each event is there to be recognised. */
    private void knowsWhatMayBeToldAgain(Instant now) {
        Set<String> there = database.ask(em -> {
            var ids = em.createQuery("select e from AdEvent e", AdEvent.class).getResultStream();
            return ids.map(e -> e.id().toString()).collect(Collectors.toSet());
        });
        Set<String> taken = told.stream()
                .filter(sighting -> !OldEvents.isForgotten(sighting.token(), KEPT, now))
                .map(sighting -> sighting.id().toString())
                .collect(Collectors.toSet());
        assertThat(there).containsAll(taken);
    }

    private void age(Instant now) {
        while (database.ask(em -> OldEvents.sum(em, KEPT, now)) > 0) {
            // The next film's day.
        }
        database.run(em -> DecisionBatches.forget(em, KEPT, now));
    }

    private void happen(EntityManager em, Random chance) {
        var decisions = new ArrayList<AdDecision>();
        for (int i = 0; i < SERVINGS; i++) {
            UUID serving = UUID.randomUUID();
            Instant at = NOON.plus(Duration.ofMinutes(chance.nextInt(8 * 1_440)));
            UUID film = films.get(chance.nextInt(films.size()));
            Situation situation = SITUATIONS.get(chance.nextInt(SITUATIONS.size()));
            if (chance.nextInt(5) > 0) {
                decisions.add(new AdDecision(
                        serving,
                        item.id(),
                        film,
                        item.flight().dayOf(at),
                        situation.key(),
                        0.5,
                        2,
                        false,
                        Optional.empty(),
                        at,
                        SPOTS.get(chance.nextInt(SPOTS.size()))));
            }
            for (EventKind kind : EventKind.values()) {
                if (kind == EventKind.IMPRESSION || chance.nextInt(4) == 0) {
                    tell(em, serving, kind, film, at, chance);
                }
            }
        }
        DecisionBatches.write(em, decisions);
    }

    private void tell(EntityManager em, UUID serving, EventKind kind, UUID film, Instant at, Random chance) {
        boolean invalid = chance.nextInt(6) == 0;
        var token = new EventToken(
                serving, kind, film, item.id(), serving, item.flight().dayOf(at), 4_000, at, "");
        Instant then = at.plus(Duration.ofHours(chance.nextInt(30)));
        var sighting = new Sighting(
                token,
                kind == EventKind.CUSTOM ? SPOTS.get(chance.nextInt(SPOTS.size())) : "",
                then,
                kind == EventKind.ERROR && chance.nextBoolean() ? OptionalInt.of(405) : OptionalInt.empty(),
                invalid ? Optional.of(Invalidity.RATE) : Optional.empty());
        told.add(sighting);
        boolean paid = kind == EventKind.IMPRESSION && !invalid && chance.nextInt(4) > 0;
        em.persist(AdEvent.count(sighting, paid ? 4_000 : 0));
        if (kind == EventKind.CLICK && !invalid) {
            UUID id = UUID.randomUUID();
            var sale = new ConversionCheck.Read.Good(
                    "purchase", id.toString(), then, Optional.of(Money.of(20, "USD")), Optional.empty());
            em.persist(Conversion.count(id, item.advertiserId(), sale, then).credit(token, Touch.CLICK));
        }
    }

    private Said said() {
        return database.ask(em -> {
            Clock clock = Clock.fixed(NOON.plus(Duration.ofDays(9)), ZoneOffset.UTC);
            CampaignReport report = report(em, ReportQuestion.EVERYTHING, clock);
            var tables = new EnumMap<Dimension, Map<String, Tally>>(Dimension.class);
            report.tables()
                    .forEach((by, lines) -> tables.put(
                            by, lines.stream().collect(Collectors.toMap(ReportLine::key, ReportLine::tally))));
            var firstDays = new ReportQuestion(
                    item.flight().dayOf(NOON), item.flight().dayOf(NOON).plusDays(2), Set.of());
            return new Said(
                    report.totals(),
                    tables,
                    report(em, firstDays, clock).totals(),
                    overview(em, clock),
                    Stream.of(2, 3, 4)
                            .map(month -> invoices(em, YearMonth.of(2026, month), clock))
                            .toList());
        });
    }

    private CampaignReport report(EntityManager em, ReportQuestion question, Clock clock) {
        var reports = new Reports();
        reports.em = em;
        reports.clock = clock;
        return reports.campaign(MANAGER, item.campaignId(), question).orElseThrow();
    }

    private static List<ReportLine> overview(EntityManager em, Clock clock) {
        var overviews = new Overviews();
        overviews.em = em;
        overviews.clock = clock;
        return overviews.of(MANAGER, ReportQuestion.EVERYTHING).byCampaign();
    }

    private static List<Invoice> invoices(EntityManager em, YearMonth month, Clock clock) {
        var invoices = new Invoices();
        invoices.em = em;
        invoices.clock = clock;
        return invoices.of(MANAGER, month);
    }

    private long count(String table) {
        return database.ask(em ->
                ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue());
    }
}
