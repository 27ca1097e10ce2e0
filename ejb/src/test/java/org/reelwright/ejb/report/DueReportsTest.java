package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.report.ReportRun;
import org.reelwright.domain.report.ReportSchedule;
import org.reelwright.domain.report.RunState;
import org.reelwright.domain.report.ScheduleDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.report.DueReports.Claimed;
import org.reelwright.ejb.shared.TestDatabase;

class DueReportsTest {

    private static final Viewer STRANGER = new Viewer("eve", Role.ADVERTISER, Optional.of(UUID.randomUUID()));

    private final TestDatabase database = open();
    private UUID campaign;
    private Instant now = NOON;

    TestDatabase open() {
        return new TestDatabase();
    }

    @BeforeEach
    void aRunningCampaign() {
        campaign = database.ask(em -> Running.launched(em, brief().build()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingIsDueBeforeTheMorning() {
        order();
        open(now);
        assertThat(runs()).isEmpty();
    }

    @Test
    void eachIsOpenedClaimedAndSentOnceByManyNodesAtOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            order();
        }
        now = NOON.plus(Duration.ofDays(1));
        List<Claimed> claimed = atOnce(4);
        assertThat(runs()).hasSize(5);
        assertThat(claimed).extracting(c -> c.run().id()).hasSize(5).doesNotHaveDuplicates();
        claimed.forEach(c -> database.run(em -> due(em, now).settle(c, new Posted.Sent())));
        assertThat(runs()).allMatch(run -> run.state() == RunState.SENT && run.attempts() == 1);
        assertThat(atOnce(2)).isEmpty();
        assertThat(runs()).hasSize(5);
    }

    @Test
    void whatADeadNodeHeldIsTakenByAnother() {
        order();
        now = NOON.plus(Duration.ofDays(1));
        open(now);
        Claimed lost = claim(now).orElseThrow();
        assertThat(claim(now.plusSeconds(60))).isEmpty();
        Instant later = now.plus(DueReports.LEASE).plusSeconds(1);
        Claimed held = claim(later).orElseThrow();
        database.run(em -> due(em, later).settle(lost, new Posted.Failed("too late", false)));
        assertThat(runs().get(0).state()).isEqualTo(RunState.WAITING);
        database.run(em -> due(em, later).settle(held, new Posted.Sent()));
        assertThat(runs().get(0).state()).isEqualTo(RunState.SENT);
    }

    @Test
    void endsByItselfLongAfterTheFlight() {
        order();
        open(NOON.plus(Duration.ofDays(400)));
        assertThat(runs()).isEmpty();
        List<Schedules.Ordered> none = database.ask(em -> schedules(em).of(MANAGER, campaign));
        assertThat(none).isEmpty();
    }

    @Test
    void strangersOrderSeeSendAndCancelNothing() {
        ReportSchedule schedule = order();
        Checked<ReportSchedule> no = database.ask(em -> schedules(em).order(STRANGER, campaign, draft()));
        assertThat(no).isInstanceOf(Checked.Bad.class);
        database.run(em -> {
            assertThat(schedules(em).of(STRANGER, campaign)).isEmpty();
            assertThat(schedules(em).sendNow(STRANGER, campaign, schedule.id())).isFalse();
            assertThat(schedules(em).cancel(STRANGER, campaign, schedule.id())).isFalse();
            assertThat(schedules(em).cancel(MANAGER, UUID.randomUUID(), schedule.id()))
                    .isFalse();
        });
    }

    @Test
    void isSentNowOrCancelledOnDemand() {
        ReportSchedule schedule = order();
        database.run(em -> assertThat(schedules(em).sendNow(MANAGER, campaign, schedule.id()))
                .isTrue());
        assertThat(claim(now).orElseThrow().run().lastDay()).isEqualTo("2026-03-09");
        cancel(schedule);
        assertThat(claim(now.plus(DueReports.LEASE).plusSeconds(1))).isEmpty();
        open(NOON.plus(Duration.ofDays(1)));
        assertThat(runs()).hasSize(1);
        database.run(em -> {
            assertThat(schedules(em).of(MANAGER, campaign)).isEmpty();
            assertThat(schedules(em).sendNow(MANAGER, campaign, schedule.id())).isFalse();
            assertThat(schedules(em).cancel(MANAGER, campaign, schedule.id())).isFalse();
        });
    }

    @Test
    void whatWasCancelledGoesOnWhereItWasWhenThatWasNotMeant() {
        ReportSchedule schedule = order();
        database.run(em -> schedules(em).sendNow(MANAGER, campaign, schedule.id()));
        cancel(schedule);
        assertThat(takeUpAgain(STRANGER, schedule)).isInstanceOf(Checked.Bad.class);
        assertThat(takeUpAgain(MANAGER, schedule)).isInstanceOf(Checked.Good.class);
        assertThat(takeUpAgain(MANAGER, schedule)).isInstanceOf(Checked.Bad.class);

        Schedules.Ordered again =
                database.ask(em -> schedules(em).of(MANAGER, campaign)).get(0);
        assertThat(again.schedule().id()).isEqualTo(schedule.id());
        assertThat(again.schedule().dueAt()).isEqualTo(schedule.dueAt());
        assertThat(again.schedule().secret()).isEqualTo(schedule.secret());
        assertThat(claim(now).orElseThrow().run().scheduleId()).isEqualTo(schedule.id());
    }

    @Test
    void whatWasCancelledLongAgoIsGoneForGood() {
        ReportSchedule schedule = order();
        ReportSchedule kept = order();
        database.run(em -> schedules(em).sendNow(MANAGER, campaign, schedule.id()));
        cancel(schedule);
        database.run(em -> due(em, NOON.plus(ReportSchedule.KEPT)).forget());
        assertThat(runs()).hasSize(1);
        database.run(
                em -> due(em, NOON.plus(ReportSchedule.KEPT).plusSeconds(1)).forget());
        assertThat(runs()).isEmpty();
        assertThat(takeUpAgain(MANAGER, schedule)).isInstanceOf(Checked.Bad.class);
        List<Schedules.Ordered> left = database.ask(em -> schedules(em).of(MANAGER, campaign));
        assertThat(left).extracting(ordered -> ordered.schedule().id()).containsExactly(kept.id());
    }

    @Test
    void aCampaignHasNoMoreThanTwenty() {
        for (int i = 0; i < 20; i++) {
            order();
        }
        Checked<ReportSchedule> no = database.ask(em -> schedules(em).order(MANAGER, campaign, draft()));
        assertThat(no).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void norDoesOneMoreComeBack() {
        ReportSchedule cancelled = order();
        cancel(cancelled);
        for (int i = 0; i < 20; i++) {
            order();
        }
        assertThat(takeUpAgain(MANAGER, cancelled)).isInstanceOf(Checked.Bad.class);
    }

    private void cancel(ReportSchedule schedule) {
        database.run(em -> assertThat(schedules(em).cancel(MANAGER, campaign, schedule.id()))
                .isTrue());
    }

    private Checked<ReportSchedule> takeUpAgain(Viewer viewer, ReportSchedule schedule) {
        return database.ask(em -> schedules(em).takeUpAgain(viewer, campaign, schedule.id()));
    }

    /** What all of these nodes together get to send. */
    private List<Claimed> atOnce(int nodes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            var start = new CountDownLatch(1);
            List<Future<List<Claimed>>> work = IntStream.range(0, nodes)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        open(now);
                        return IntStream.range(0, 10)
                                .mapToObj(k -> claim(now))
                                .flatMap(Optional::stream)
                                .toList();
                    }))
                    .toList();
            start.countDown();
            var all = new ArrayList<Claimed>();
            for (Future<List<Claimed>> each : work) {
                all.addAll(each.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private void open(Instant at) {
        database.run(em -> due(em, at).open());
    }

    private Optional<Claimed> claim(Instant at) {
        return database.ask(em -> due(em, at).claim());
    }

    private ReportSchedule order() {
        Checked<ReportSchedule> ordered = database.ask(em -> schedules(em).order(MANAGER, campaign, draft()));
        return ((Checked.Good<ReportSchedule>) ordered).value();
    }

    private List<ReportRun> runs() {
        return database.ask(em ->
                em.createQuery("select r from ReportRun r", ReportRun.class).getResultList());
    }

    private static ScheduleDraft draft() {
        return new ScheduleDraft("daily", "email", "ada@shop.example", "csv");
    }

    private static DueReports due(EntityManager em, Instant at) {
        var due = new DueReports();
        due.em = em;
        due.clock = Running.at(at);
        due.chance = new Random(1);
        return due;
    }

    private static Schedules schedules(EntityManager em) {
        var schedules = new Schedules();
        schedules.em = em;
        schedules.clock = Running.at(NOON);
        return schedules;
    }
}
