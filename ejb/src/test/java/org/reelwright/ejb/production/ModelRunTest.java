package org.reelwright.ejb.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.reelwright.domain.campaign.Briefs.brief;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Making;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.ChargeState;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.JobState;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Purse;
import org.reelwright.domain.shared.Money;

class ModelRunTest {

    private static final Duration STEP = Duration.ofSeconds(11);

    private final Engine engine = new Engine();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void setsAsideTheMostAndOwesWhatWasUsed() {
        engine.begin(1);
        engine.tick();
        Charge reserved = engine.charges().get(0);
        assertThat(reserved.state()).isEqualTo(ChargeState.RESERVED);
        assertThat(reserved.reserved()).isEqualTo(new Money(200_000, "USD"));
        assertThat(engine.purses()).extracting(Purse::reserved).containsOnly(new Money(200_000, "USD"));

        engine.acme.finishAll();
        engine.ticks(1, STEP);

        Charge settled = engine.charges().get(0);
        assertThat(settled.settled()).isEqualTo(new Money(120_000, "USD"));
        assertThat(settled.material().quantity()).isEqualByComparingTo(new BigDecimal("3"));
        assertThat(engine.purses())
                .extracting(Purse::settled, Purse::reserved)
                .containsOnly(tuple(new Money(120_000, "USD"), Money.zero("USD")));
        assertThat(engine.made()).hasSize(1);
        assertThat(engine.job().state()).isEqualTo(JobState.DONE);
    }

    @Test
    void refusesWhatHasNoPriceAndNamesTheProperty() {
        engine.settings.forget("reelwright.prices.acme.m-1.0.second");
        engine.begin(1);
        engine.tick();
        assertThat(engine.job().state()).isEqualTo(JobState.REFUSED);
        assertThat(engine.job().note()).contains("Set reelwright.prices.acme.m-1.0.second");
        assertThat(engine.acme.begins).hasValue(0);
    }

    @Test
    void stopsBeforeTheCampaignsBudgetIsPassed() {
        engine.begin(3, brief().build().madeWith(new Making(Optional.of(new Money(450_000, "USD")), false)));
        engine.tick();
        assertThat(engine.all()).extracting(Job::state).containsOnlyOnce(JobState.REFUSED);
        assertThat(engine.all()).anyMatch(job -> job.note().contains("Raise the budget for making"));
        assertThat(engine.acme.begins).hasValue(2);
    }

    @Test
    void waitsForTomorrowWhenTheDaysBudgetIsUsedUp() {
        engine.settings.set(Tariff.DAY, "0.20");
        engine.acme.instant = true;
        engine.begin(2);
        engine.tick();
        assertThat(engine.made()).hasSize(1);
        assertThat(engine.all())
                .filteredOn(job -> job.state() == JobState.READY)
                .singleElement()
                .satisfies(job -> {
                    assertThat(job.note()).contains("It goes on tomorrow");
                    assertThat(job.attempt()).isZero();
                });
        engine.ticks(1, Duration.ofHours(12));
        assertThat(engine.made()).hasSize(2);
    }

    @Test
    void asksByKeyWhenAnAnswerNeverCame() {
        engine.acme.next.add(() -> {
            engine.acme.take(engine.charges().get(0).key());
            return new Progress.Unsure<>("timed out");
        });
        engine.begin(1);
        engine.tick();
        assertThat(engine.charges().get(0).state()).isEqualTo(ChargeState.UNKNOWN);
        engine.ticks(1, STEP);
        assertThat(engine.acme.finds).hasValue(1);
        assertThat(engine.acme.begins).hasValue(1);
        assertThat(engine.job().state()).isEqualTo(JobState.WAITING);
        assertThat(engine.charges()).hasSize(1);
    }

    @Test
    void beginsAgainWithTheSameKeyWhatWasNeverTaken() {
        engine.acme.next.add(() -> new Progress.Unsure<>("timed out"));
        engine.begin(1);
        engine.tick();
        engine.ticks(1, STEP);
        assertThat(engine.acme.begins).hasValue(2);
        assertThat(engine.charges()).hasSize(1);
        assertThat(engine.acme.byKey).containsOnlyKeys(engine.charges().get(0).key());
    }

    @Test
    void beginsAgainWithAnotherKeyWhatFailedThere() {
        engine.begin(1);
        engine.tick();
        engine.acme.byKey.values().forEach(task -> task.broken = true);
        engine.ticks(1, STEP);
        engine.ticks(1, STEP);
        assertThat(engine.charges())
                .extracting(Charge::state)
                .containsExactlyInAnyOrder(ChargeState.RELEASED, ChargeState.RESERVED);
        assertThat(engine.acme.byKey).hasSize(2);
    }

    @Test
    void letsAnotherStepInOnlyWhereTheBriefAllowsIt() {
        engine.settings.set("reelwright.models.shot", "acme, studio").set("reelwright.provider.acme.off", "true");
        engine.begin(1);
        engine.tick();
        assertThat(engine.job().state()).isEqualTo(JobState.REFUSED);
        assertThat(engine.made()).isEmpty();

        engine.begin(1, brief().build().madeWith(new Making(Optional.empty(), true)));
        engine.tick();
        assertThat(engine.made()).hasSize(1);
        assertThat(engine.charges()).singleElement().satisfies(charge -> {
            assertThat(charge.provider()).isEqualTo("studio");
            assertThat(charge.insteadOf()).isEqualTo("acme is switched off.");
            assertThat(charge.settled()).isEqualTo(Money.zero("USD"));
        });
    }

    @Test
    void fetchesWhatAProviderIsAtWorkOnThoughItWasSwitchedOff() {
        engine.begin(1);
        engine.tick();
        engine.settings.set("reelwright.models.shot", "studio").set("reelwright.provider.acme.off", "true");
        engine.acme.finishAll();
        engine.ticks(1, STEP);
        assertThat(engine.made())
                .singleElement()
                .satisfies(shot -> assertThat(shot.provenance().provider()).isEqualTo("acme"));
    }

    @Test
    void sendsNoMoreThanAProviderMayHaveAtOnce() {
        engine.settings.set("reelwright.provider.acme.concurrency", "2");
        engine.begin(5);
        engine.tick();
        assertThat(engine.acme.begins).hasValue(2);
        engine.acme.finishAll();
        engine.ticks(2, STEP);
        assertThat(engine.acme.begins).hasValue(4);
        assertThat(engine.all()).noneMatch(job -> job.attempt() > 1);
    }

    @Test
    void tellsTheProviderWhenNobodyWaitsAnyMore() {
        engine.begin(1);
        engine.tick();
        cancel();
        engine.leftovers.clear();
        assertThat(engine.acme.cancels).hasValue(1);
        assertThat(engine.charges().get(0).state()).isEqualTo(ChargeState.RELEASED);
        assertThat(engine.purses()).extracting(Purse::reserved).containsOnly(Money.zero("USD"));
    }

    @Test
    void owesWhatCouldNotBeStopped() {
        engine.acme.stoppable = false;
        engine.begin(1);
        engine.tick();
        cancel();
        engine.leftovers.clear();
        assertThat(engine.charges().get(0).state()).isEqualTo(ChargeState.RESERVED);
        engine.acme.finishAll();
        engine.clock.pass(Duration.ofSeconds(21));
        engine.leftovers.clear();
        assertThat(engine.charges().get(0).settled()).isEqualTo(new Money(120_000, "USD"));
        assertThat(engine.made()).isEmpty();
    }

    @Test
    void givesUpATicketThatOutlivesItsPatience() {
        engine.acme.stoppable = false;
        engine.begin(1);
        engine.tick();
        engine.ticks(1, Duration.ofHours(7));
        Charge lost = engine.charges().get(0);
        assertThat(lost.settled()).isEqualTo(lost.reserved());
        assertThat(engine.job().state()).isEqualTo(JobState.READY);
        engine.ticks(1, STEP);
        assertThat(engine.acme.byKey).hasSize(2);
    }

    @Test
    void sendsOneOfSeveralEqualOrdersAndTheOthersShareWhatItMakes() {
        engine.work.sharing = true;
        engine.begin(4);
        engine.tick();
        assertThat(engine.acme.begins).hasValue(1);
        assertThat(engine.all())
                .filteredOn(job -> job.state() == JobState.READY)
                .hasSize(3)
                .allSatisfy(job -> assertThat(job.note()).isEmpty());
        engine.ticks(3, STEP);
        engine.acme.finishAll();
        engine.ticks(2, STEP);
        assertThat(engine.made()).hasSize(4);
        assertThat(engine.acme.begins).hasValue(1);
        assertThat(engine.charges()).hasSize(1);
    }

    @Test
    void asksForNoneOfAProvidersRateForWhatWaitsForAnEqualOrder() {
        engine.settings.set("reelwright.provider.acme.rate", "0.1");
        engine.work.sharing = true;
        engine.begin(10);
        engine.ticks(6, STEP);
        assertThat(engine.gates.fullUntil("acme")).isEmpty();
    }

    @Test
    void sendsAnotherOfEqualOrdersWhenTheFirstComesToNothing() {
        engine.work.sharing = true;
        engine.begin(2);
        engine.tick();
        engine.acme.byKey.values().forEach(task -> task.broken = true);
        engine.ticks(2, STEP);
        assertThat(engine.charges()).extracting(Charge::state).containsOnlyOnce(ChargeState.RESERVED);
        engine.acme.finishAll();
        engine.ticks(2, STEP);
        assertThat(engine.made()).hasSize(2);
        assertThat(engine.acme.byKey).hasSize(2);
    }

    @Test
    void owesAndTellsWhatWasPerhapsTakenByAProviderThatCannotBeAsked() {
        engine.acme.forgetful = true;
        engine.acme.instant = true;
        engine.acme.next.add(() -> new Progress.Unsure<>("timed out"));
        engine.begin(1);
        engine.tick();
        engine.ticks(2, STEP);
        assertThat(engine.made()).hasSize(1);
        assertThat(engine.charges())
                .extracting(Charge::settled, Charge::isWasted)
                .containsExactlyInAnyOrder(
                        tuple(new Money(200_000, "USD"), true), tuple(new Money(120_000, "USD"), false));
        assertThat(engine.purses()).extracting(Purse::settled).containsOnly(new Money(320_000, "USD"));
        assertThat(engine.view().losses())
                .containsExactly("shot by acme: 0.20 USD is owed though nothing came of it. acme cannot be asked.");
    }

    @Test
    void givesAnAdvertiserTheDayBudgetThatIsItsOwn() {
        engine.settings.set(Tariff.DAY, "0.20");
        engine.acme.instant = true;
        engine.begin(3);
        engine.settings.set(Tariff.day(engine.advertisers().get(0)), "0.35");
        engine.tick();
        assertThat(engine.made()).hasSize(2);
        engine.begin(3);
        engine.tick();
        assertThat(engine.made()).as("another advertiser has the usual one").hasSize(3);
        engine.ticks(1, Duration.ofHours(12));
        assertThat(engine.made()).hasSize(5);
        assertThat(engine.purses()).allMatch(purse -> purse.settled().compareTo(purse.budget()) <= 0);
    }

    @Test
    void asksForManyThatWaitWithoutRunningTheirStage() {
        engine.begin(200);
        engine.tick();
        int runs = engine.work.runs;
        engine.ticks(3, STEP);
        assertThat(engine.acme.resumes).hasValue(600);
        assertThat(engine.work.runs).isEqualTo(runs);
        engine.acme.finishAll();
        engine.ticks(1, STEP);
        assertThat(engine.made()).hasSize(200);
        assertThat(engine.acme.resumes).hasValue(800);
    }

    private void cancel() {
        engine.transactions.runAnew(() -> engine.transactions
                .entities
                .createQuery("select j from Job j", Job.class)
                .getResultList()
                .forEach(job -> job.cancel(engine.clock.instant())));
    }
}
