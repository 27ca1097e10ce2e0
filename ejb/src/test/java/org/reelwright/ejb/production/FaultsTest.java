package org.reelwright.ejb.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.JobState;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shot.Shot;

/** What goes wrong between an engine and a provider. After each: every shot there once, every charge once, nothing stuck. */
class FaultsTest {

    private static final Duration STEP = Duration.ofSeconds(11);
    private static final Duration LEASE_OVER = Duration.ofSeconds(21);

    private Engine engine = new Engine();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aTimeoutAfterTheProviderAccepted() {
        engine.acme.next.add(() -> {
            engine.acme.take(engine.charges().get(0).key());
            return new Progress.Unsure<>("no answer in 30 s");
        });
        engine.begin(3);
        engine.tick();
        engine.acme.finishAll();
        engine.ticks(3, STEP);
        addsUp(3);
        assertThat(engine.acme.begins).hasValue(3);
    }

    @Test
    void aNodeThatIsKilledBeforeItSendsTheOrder() {
        engine.begin(3);
        engine.claimAndDie();
        engine.acme.instant = true;
        engine.ticks(1, LEASE_OVER);
        addsUp(3);
    }

    @Test
    void aNodeThatIsKilledAfterTheProviderAccepted() {
        engine.begin(1);
        Job claimed = engine.claimAndDie().get(0);
        Booking booking = engine.work.booked(claimed);
        engine.acme.take(((Booking.Booked) booking).charge().key());
        engine.ticks(1, LEASE_OVER);
        engine.acme.finishAll();
        engine.ticks(2, STEP);
        assertThat(engine.acme.begins).hasValue(0);
        addsUp(1);
    }

    @Test
    void aNodeThatStopsUnderTheHandsOfAJob() {
        engine.begin(1);
        Job claimed = engine.claimAndDie().get(0);
        engine.acme.next.add(() -> {
            throw new IllegalStateException("the server is stopping");
        });
        engine.run.close();
        assertThatThrownBy(() -> engine.run.run(claimed)).isInstanceOf(IllegalStateException.class);
        assertThat(engine.job().state()).isEqualTo(JobState.RUNNING);
        engine.ticks(1, LEASE_OVER);
        engine.acme.finishAll();
        engine.ticks(1, STEP);
        assertThat(engine.job().attempt()).isEqualTo(1);
        addsUp(1);
    }

    /** What they share a transaction with has its own outcome: the node that took over has settled one of them before. */
    @Test
    void manyHandsOfWhichOneIsTooLate() throws InterruptedException {
        engine.acme.instant = true;
        engine.begin(40);
        List<Job> claimed = engine.claimAndDie();
        engine.clock.pass(LEASE_OVER);
        Job lost = engine.jobs.claim("another", 1, Set.of(Stage.SHOT)).get(0);
        engine.run.run(lost);
        var hands = Executors.newFixedThreadPool(8);
        claimed.forEach(job -> hands.execute(() -> engine.run.run(job)));
        hands.shutdown();
        assertThat(hands.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        addsUp(40);
    }

    @Test
    void aNodeThatIsSlowAndComesBackAfterItsLease() {
        engine.begin(1);
        Job claimed = engine.claimAndDie().get(0);
        engine.acme.instant = true;
        engine.ticks(1, LEASE_OVER);
        engine.run.run(claimed);
        addsUp(1);
    }

    /** The provider may refuse what is sent again as a repetition, and knows the first copy when it is asked once more. */
    @Test
    void anOrderThatArrivesWhileItIsSentAgain() {
        engine.begin(1);
        Job claimed = engine.claimAndDie().get(0);
        Booking booking = engine.work.booked(claimed);
        engine.acme.next.add(() -> {
            engine.acme.take(((Booking.Booked) booking).charge().key());
            return new Progress.Declined<>("this key is not unique");
        });
        engine.ticks(1, LEASE_OVER);
        engine.acme.finishAll();
        engine.ticks(2, STEP);
        assertThat(engine.acme.begins).hasValue(1);
        addsUp(1);
    }

    @Test
    void aCallbackThreeTimesAndBeforeTheReplyAndForAnotherTenantsTask() {
        engine.acme.next.add(() -> {
            engine.inbox.hear("acme", told("early", engine.acme.sentKey));
            return engine.acme.take(engine.acme.sentKey);
        });
        engine.begin(1);
        engine.begin(1);
        engine.tick();
        engine.acme.finishAll();
        String another = engine.acme.byKey.keySet().stream().skip(1).findFirst().orElseThrow();
        for (int time = 0; time < 3; time++) {
            engine.inbox.hear("acme", told("done", another));
            engine.ticks(1, Duration.ofSeconds(1));
        }
        engine.ticks(1, STEP);
        assertThat(engine.acme.begins).hasValue(2);
        assertThat(engine.made().stream().map(Shot::productionId).distinct()).hasSize(2);
        booksAgree();
    }

    @Test
    void aStormOf429ThatLastsAnHour() {
        engine.begin(40);
        var stormy = engine.clock.instant().plus(Duration.ofHours(1));
        for (int i = 0; i < 2_000; i++) {
            engine.acme.next.add(() -> engine.clock.instant().isBefore(stormy)
                    ? new Progress.Broken<>("acme says 429", true)
                    : engine.acme.take(engine.acme.sentKey));
        }
        engine.ticks(59, Duration.ofMinutes(1));
        assertThat(engine.acme.begins.get()).isLessThan(120);
        assertThat(engine.all()).extracting(Job::state).containsOnly(JobState.READY);
        engine.acme.next.clear();
        engine.acme.instant = true;
        engine.ticks(12, Duration.ofMinutes(1));
        addsUp(40);
    }

    @Test
    void a429ThatNeverEndsIsNotTriedAgain() {
        engine.acme.next.add(() -> new Progress.Broken<>("acme says that the account is empty", false));
        engine.begin(1);
        engine.ticks(5, STEP);
        assertThat(engine.acme.begins).hasValue(1);
        assertThat(engine.job().state()).isEqualTo(JobState.DEAD);
        assertThat(engine.job().note()).contains("account is empty");
        assertThat(engine.purses()).allMatch(purse -> !purse.reserved().isPositive());
    }

    @Test
    void aProviderThatCannotBeReachedWhileItIsAtWork() {
        engine.begin(20);
        engine.tick();
        engine.acme.away = true;
        engine.ticks(100, STEP);
        assertThat(engine.acme.resumes.get()).isLessThan(400);
        engine.acme.away = false;
        engine.acme.finishAll();
        engine.ticks(40, STEP);
        addsUp(20);
        assertThat(engine.acme.begins).hasValue(20);
    }

    @Test
    void aClockThatIsSetTenMinutesBackAndForth() {
        engine.begin(5);
        engine.tick();
        engine.clock.pass(Duration.ofMinutes(-10));
        engine.tick();
        engine.ticks(60, STEP);
        engine.clock.pass(Duration.ofMinutes(10));
        engine.acme.finishAll();
        engine.ticks(2, STEP);
        addsUp(5);
    }

    @Test
    void aPictureThatDoesNotComeOutTheFirstTime() {
        engine.begin(4);
        engine.tick();
        engine.acme.byKey.values().stream().limit(2).forEach(task -> task.broken = true);
        engine.ticks(2, STEP);
        engine.acme.finishAll();
        engine.ticks(2, STEP);
        addsUp(4);
        assertThat(engine.acme.byKey).hasSize(6);
    }

    @Property(tries = 15)
    void everythingAtOnceInAnyOrder(@ForAll long seed) {
        engine.close();
        engine = new Engine();
        engine.settings.set("reelwright.provider.acme.breaker.longest", "PT20S");
        var chance = new Random(seed);
        engine.begin(12);
        for (int i = 0; i < 40; i++) {
            switch (chance.nextInt(7)) {
                case 0 -> engine.acme.next.add(() -> new Progress.Broken<>("503", true));
                case 1 -> engine.acme.next.add(() -> new Progress.Unsure<>("timed out"));
                case 2 ->
                    engine.acme.next.add(() -> {
                        engine.acme.take(engine.acme.sentKey);
                        return new Progress.Unsure<>("timed out after it was taken");
                    });
                case 3 -> engine.claimAndDie();
                case 4 ->
                    engine.acme.byKey.values().stream()
                            .filter(task -> !task.ready && !task.broken)
                            .limit(1)
                            .forEach(task -> task.broken = chance.nextInt(3) == 0);
                case 5 -> engine.acme.away = chance.nextBoolean();
                default -> engine.acme.finishAll();
            }
            engine.ticks(1, Duration.ofSeconds(1 + chance.nextInt(25)));
        }
        engine.acme.away = false;
        engine.acme.next.clear();
        for (int i = 0; i < 80; i++) {
            engine.acme.finishAll();
            engine.ticks(1, STEP);
            engine.leftovers.clear();
        }
        addsUpWithout(
                engine.all().stream().filter(j -> j.state() == JobState.DEAD).toList(), 12);
    }

    /** @return what is owed, in millionths */
    private long booksAgree() {
        assertThat(engine.charges()).noneMatch(charge -> charge.state().isOpen());
        long ledger =
                engine.charges().stream().mapToLong(c -> c.settled().micros()).sum();
        assertThat(ledger).as("the ledger and the provider's invoice").isEqualTo(engine.acme.invoice());
        return ledger;
    }

    private static Callback told(String event, String key) {
        return new Callback(event, Optional.empty(), Optional.of(key));
    }

    private void addsUp(int shots) {
        addsUpWithout(List.of(), shots);
    }

    /** Killed too often, a job is dead; but it owes nothing that was not made, and nothing is left open. */
    private void addsUpWithout(List<Job> dead, int shots) {
        assertThat(engine.all()).extracting(Job::state).allMatch(s -> s == JobState.DONE || s == JobState.DEAD);
        assertThat(engine.made()).hasSize(shots - dead.size());
        assertThat(engine.made().stream().map(Shot::subject).collect(Collectors.toSet()))
                .hasSize(shots - dead.size());
        long ledger = booksAgree();
        assertThat(engine.purses()).allSatisfy(purse -> {
            assertThat(purse.settled().micros()).isEqualTo(ledger);
            assertThat(purse.reserved().isPositive()).isFalse();
        });
    }
}
