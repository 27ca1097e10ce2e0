package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;
import static org.reelwright.ejb.report.ServedAds.EVENING;

import jakarta.persistence.EntityManager;
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
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.report.Control;
import org.reelwright.domain.report.ControlLift;
import org.reelwright.domain.report.HoldoutLift;
import org.reelwright.domain.report.Lift;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.TestDatabase;

class LiftsTest {

    private static final Situation TALL = new Situation("instream.vertical", "phone", 20, "-");
    private static final Viewer STRANGER = new Viewer("eve", Role.ADVERTISER, Optional.of(UUID.randomUUID()));

    private final TestDatabase database = open();
    private UUID campaign;
    private List<UUID> films;
    private ServedAds ads;
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
    void tellsWhatChoosingBroughtOverTheControl() {
        choose(films.get(0));
        sold(ads.seen(films.get(0), 1_000, 0.25, EVENING), 30);
        sold(ads.seen(films.get(1), 3_000, 0.75, EVENING), 270);
        ControlLift lift = overControl().orElseThrow();
        Lift.Found rate = lift.conversionRate().found().orElseThrow();
        assertThat(rate.change()).isEqualTo(300.0 / 4_000 / 0.03 - 1, within(1e-9));
        assertThat(rate.decided()).isTrue();
        assertThat(rate.low()).isPositive();
        Lift.Found cost = lift.costPerConversion().found().orElseThrow();
        assertThat(cost.change()).isEqualTo(0.03 / 0.075 - 1, within(1e-9));
        assertThat(cost.high()).isNegative();
        assertThat(lift.controlSide().costPerConversion().orElseThrow()).isEqualTo(0.004 / 0.03, within(1e-9));
    }

    /** The control was shown mostly where nobody buys: its raw figures are worse than it is. */
    @Test
    void isNotMisledByWhereTheControlWasShown() {
        choose(films.get(0));
        sold(ads.seen(films.get(0), 200, 0.2, EVENING), 20);
        sold(ads.seen(films.get(1), 800, 0.8, EVENING), 80);
        sold(ads.seen(films.get(0), 800, 0.8, TALL), 16);
        sold(ads.seen(films.get(1), 200, 0.2, TALL), 4);
        Lift.Found rate = overControl().orElseThrow().conversionRate().found().orElseThrow();
        assertThat(rate.change()).isEqualTo(0, within(1e-9));
        assertThat(rate.decided()).isFalse();
    }

    @Test
    void leavesOutPlacesInWhichTheControlCannotBeShown() {
        choose(films.get(0));
        sold(ads.seen(films.get(0), 300, 0.5, EVENING), 15);
        sold(ads.seen(films.get(1), 300, 0.5, EVENING), 15);
        sold(ads.seen(films.get(2), 500, 1, TALL), 250);
        ControlLift lift = overControl().orElseThrow();
        assertThat(lift.served().impressions()).isEqualTo(600);
        assertThat(lift.conversionRate().found().orElseThrow().change()).isEqualTo(0, within(1e-9));
    }

    @Test
    void saysHowMuchIsMissing() {
        choose(films.get(0));
        sold(ads.seen(films.get(0), 300, 0.5, EVENING), 4);
        sold(ads.seen(films.get(1), 300, 0.5, EVENING), 30);
        assertThat(overControl().orElseThrow().conversionRate().refused())
                .hasValue("Not enough yet: 6 more conversions after the control film, of at least 10.");
        choose(films.get(2));
        assertThat(overControl().orElseThrow().costPerConversion().refused())
                .hasValue("Not enough yet: the control film was not shown yet.");
    }

    @Test
    void comparesPeopleWithThoseWhoWereHeldOut() {
        ads.seen(films.get(0), 1_000, 1, EVENING, NOON, i -> Optional.of(ServedAds.person(i)));
        ads.decided(films.get(0), 500, 1, EVENING, true, NOON, i -> Optional.of(ServedAds.person(10_000 + i)));
        for (int i = 0; i < 150; i++) {
            ads.bought(ServedAds.person(i), NOON.plusSeconds(60));
        }
        for (int i = 0; i < 20; i++) {
            ads.bought(ServedAds.person(10_000 + i), NOON.plusSeconds(60));
            ads.bought(ServedAds.person(10_300 + i), NOON.minusSeconds(60));
        }
        HoldoutLift lift = overHoldout(MANAGER).orElseThrow();
        assertThat(lift.shown()).isEqualTo(1_000);
        assertThat(lift.heldOut()).isEqualTo(500);
        assertThat(lift.heldOutConverted()).as("before they would have seen it").isEqualTo(20);
        assertThat(lift.conversionRate().found().orElseThrow().decided()).isTrue();
        assertThat(lift.incremental().orElseThrow()).isEqualTo(110, within(1e-9));
        assertThat(lift.costPerIncremental().value().orElseThrow()).isEqualTo(4.0 / 110, within(1e-9));
        assertThat(lift.costPerIncremental().high()).isPresent();
        assertThat(lift.missing()).isEmpty();
    }

    @Test
    void countsOnlyTheDaysInQuestion() {
        choose(films.get(0));
        sold(ads.seen(films.get(0), 300, 0.5, EVENING), 15);
        ads.seen(films.get(0), 10, 1, EVENING, NOON, i -> Optional.of(ServedAds.person(i)));
        days = new ReportQuestion(ServedAds.DAY, ServedAds.DAY, Set.of());
        assertThat(overControl().orElseThrow().served().impressions()).isEqualTo(310);
        assertThat(overHoldout(MANAGER).orElseThrow().shown()).isEqualTo(10);
        days = new ReportQuestion(ServedAds.DAY.plusDays(1), ReportQuestion.FOR_EVER, Set.of());
        assertThat(overControl().orElseThrow().served().impressions()).isZero();
        assertThat(overHoldout(MANAGER).orElseThrow().shown()).isZero();
    }

    @Test
    void isSilentAboutHoldoutsAsLongAsNobodyNamesPeople() {
        ads.seen(films.get(0), 10, 1, EVENING);
        assertThat(overHoldout(MANAGER).orElseThrow().missing()).isEqualTo("Not enough yet: 100 more people held out.");
    }

    @Test
    void strangersSeeAndChooseNothing() {
        assertThat(overHoldout(STRANGER)).isEmpty();
        choose(films.get(0));
        Checked<Control> no = database.ask(em -> controls(em).choose(STRANGER, campaign, films.get(1)));
        assertThat(no).isInstanceOf(Checked.Bad.class);
        Optional<Control> unseen = database.ask(em -> controls(em).of(STRANGER, campaign));
        assertThat(unseen).isEmpty();
        UUID other = database.ask(em -> Running.launched(em, brief().build()));
        Checked<Control> foreign = database.ask(em -> controls(em).choose(MANAGER, other, films.get(1)));
        assertThat(foreign).isInstanceOf(Checked.Bad.class);
    }

    private void sold(List<AdDecision> seen, int times) {
        ads.sold(seen.subList(0, times));
    }

    private void choose(UUID film) {
        Checked<Control> chosen = database.ask(em -> controls(em).choose(MANAGER, campaign, film));
        assertThat(chosen).isInstanceOf(Checked.Good.class);
    }

    private Optional<ControlLift> overControl() {
        return database.ask(em -> lifts(em).overControl(MANAGER, campaign, days));
    }

    private Optional<HoldoutLift> overHoldout(Viewer viewer) {
        return database.ask(em -> lifts(em).overHoldout(viewer, campaign, days));
    }

    private static Lifts lifts(EntityManager em) {
        var lifts = new Lifts();
        lifts.em = em;
        return lifts;
    }

    private static Controls controls(EntityManager em) {
        var controls = new Controls();
        controls.em = em;
        controls.clock = Running.at(NOON);
        return controls;
    }
}
