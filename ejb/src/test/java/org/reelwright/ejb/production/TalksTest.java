package org.reelwright.ejb.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.reelwright.domain.campaign.Briefs.brief;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Making;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.ChargeState;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Purse;
import org.reelwright.domain.production.Talk;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.OutsideTrouble;

class TalksTest {

    private static final Money MOST = new Money(200_000, "USD");
    private static final Money USED = new Money(120_000, "USD");

    private final Engine engine = new Engine();
    private final AtomicInteger asked = new AtomicInteger();
    private Supplier<Progress<String>> reply = () -> new Progress.Ready<>(
            "Five years.", new Provenance("acme", "m-1.0"), List.of(Usage.of("m-1.0", "second", 3)));

    private final class Answering implements Model<String, String> {

        @Override
        public String provider() {
            return "acme";
        }

        @Override
        public List<Usage> needs(String question) {
            return List.of(Usage.of("m-1.0", "second", 5));
        }

        @Override
        public Progress<String> begin(String question, String key) {
            asked.incrementAndGet();
            assertThat(engine.charges()).extracting(Charge::key).contains(key);
            return reply.get();
        }
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void owesWhatWasUsedToTheCampaignAndTheDay() {
        UUID campaign = campaign();

        assertThat(ask(campaign)).isInstanceOf(Progress.Ready.class);

        Charge charge = engine.charges().get(0);
        assertThat(charge.talk()).contains(Talk.ANSWER);
        assertThat(charge.campaignId()).isEqualTo(campaign);
        assertThat(charge.reserved()).isEqualTo(MOST);
        assertThat(charge.settled()).isEqualTo(USED);
        assertThat(charge.material().unit()).isEqualTo("word");
        assertThat(charge.material().quantity()).isEqualByComparingTo("2");
        assertThat(engine.purses())
                .hasSize(2)
                .extracting(Purse::settled, Purse::reserved)
                .containsOnly(tuple(USED, Money.zero("USD")));
    }

    @Test
    void anAnswerThatNeverCameIsOwedInFull() {
        reply = () -> new Progress.Unsure<>("no answer");

        ask(campaign());

        assertThat(engine.charges()).extracting(Charge::settled).containsExactly(MOST);
        assertThat(engine.purses()).extracting(Purse::settled).containsOnly(MOST);
    }

    @Test
    void whatIsDeclinedCostsWhatTheProviderSaysAndWhatIsNotTakenNothing() {
        UUID campaign = campaign();
        reply = () -> new Progress.Declined<>("Who is Zoe? No.", List.of(Usage.of("m-1.0", "second", 3)));
        ask(campaign);
        reply = () -> new Progress.Declined<>("no");
        ask(campaign);
        reply = () -> {
            throw OutsideTrouble.passing("no line", null);
        };
        assertThatThrownBy(() -> ask(campaign)).isInstanceOf(OutsideTrouble.class);

        assertThat(engine.charges())
                .extracting(Charge::state, Charge::settled)
                .containsExactlyInAnyOrder(
                        tuple(ChargeState.SETTLED, USED),
                        tuple(ChargeState.RELEASED, Money.zero("USD")),
                        tuple(ChargeState.RELEASED, Money.zero("USD")));
        assertThat(engine.charges()).extracting(Charge::note).noneMatch(note -> note.contains("Zoe"));
        assertThat(engine.purses()).extracting(Purse::reserved).containsOnly(Money.zero("USD"));
    }

    @Test
    void asksNobodyWithoutAPrice() {
        UUID campaign = campaign();
        engine.settings.forget("reelwright.prices.acme.m-1.0.second");

        assertThat(((Progress.Declined<String>) ask(campaign)).why())
                .contains("Set reelwright.prices.acme.m-1.0.second");
        assertThat(asked).hasValue(0);
    }

    @Test
    void neverPassesABudgetThoughManyAskAtOnce() throws Exception {
        UUID campaign = campaign(new Money(1_100_000, "USD"));
        reply = () -> new Progress.Unsure<>("owed in full");
        ExecutorService visitors = Executors.newFixedThreadPool(8);
        try {
            Callable<Progress<String>> visitor = () -> ask(campaign);
            for (Future<Progress<String>> answer : visitors.invokeAll(Collections.nCopies(20, visitor))) {
                assertThat(answer.get()).isInstanceOfAny(Progress.Unsure.class, Progress.Declined.class);
            }
        } finally {
            visitors.shutdownNow();
        }
        assertThat(asked).hasValue(5);
        assertThat(engine.purses()).extracting(Purse::settled).containsOnly(new Money(1_000_000, "USD"));
    }

    @Test
    void whatAnEndedNodeLeftOpenIsOwedOnceItCannotCome() {
        UUID campaign = campaign();
        engine.ledger.reserve(Talk.SHOW, campaign, "acme", new Answering().needs(""));
        engine.clock.pass(Duration.ofMinutes(5));
        engine.leftovers.clear();
        assertThat(engine.charges()).extracting(Charge::state).containsExactly(ChargeState.RESERVED);

        engine.clock.pass(Duration.ofMinutes(11));
        engine.leftovers.clear();

        assertThat(engine.charges()).extracting(Charge::settled).containsExactly(MOST);
    }

    @Test
    void leavesAProviderAloneThatIsSwitchedOff() {
        UUID campaign = campaign();
        engine.settings.set("reelwright.provider.acme.off", "true");

        assertThat(ask(campaign)).isInstanceOf(Progress.Broken.class);
        assertThat(engine.charges()).isEmpty();
    }

    private Progress<String> ask(UUID campaign) {
        return engine.talks().order(Talk.ANSWER, campaign, new Answering(), "How long?", Material::words);
    }

    private UUID campaign() {
        return campaign(new Money(5_000_000, "USD"));
    }

    private UUID campaign(Money budget) {
        engine.begin(0, brief().build().madeWith(new Making(Optional.of(budget), false)));
        return engine.<Campaign>all(Campaign.class).get(0).id();
    }
}
