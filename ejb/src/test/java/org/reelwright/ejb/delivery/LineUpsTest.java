package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.reelwright.domain.delivery.Servings.serving;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.delivery.Offer;

class LineUpsTest {

    private final LineUps lineUps = new LineUps();
    private final Offer cup = offer();
    private final Offer tent = offer();

    @BeforeEach
    void twoCampaignsRun() {
        lineUps.query = mock(LineUpQuery.class);
        lineUps.prices = new Prices();
        lineUps.slices = mock(Slices.class);
        doAnswer(call -> {
                    call.getArgument(1, Runnable.class).run();
                    return null;
                })
                .when(lineUps.slices)
                .enter(any(), any());
        when(lineUps.query.versions()).thenReturn(Map.of(cup.campaignId(), "1", tent.campaignId(), "1"));
        when(lineUps.query.load(Set.of(cup.campaignId(), tent.campaignId()))).thenReturn(List.of(cup, tent));
        lineUps.refresh();
    }

    @Test
    void readsOnlyWhatHasChanged() {
        when(lineUps.query.versions()).thenReturn(Map.of(cup.campaignId(), "2", tent.campaignId(), "1"));
        when(lineUps.query.load(Set.of(cup.campaignId()))).thenReturn(List.of(cup));
        lineUps.refresh();
        verify(lineUps.query).load(Set.of(cup.campaignId()));
        assertThat(lineUps.current().lineItems()).containsExactlyInAnyOrder(cup.lineItemId(), tent.lineItemId());
    }

    @Test
    void takesOutAtOnceWhatIsPaused() {
        when(lineUps.query.versions(Set.of(cup.campaignId()))).thenReturn(Map.of());
        when(lineUps.query.load(Set.of(cup.campaignId()))).thenReturn(List.of());
        lineUps.changed(new LineUpChanged(cup.campaignId()));
        assertThat(lineUps.current().lineItems()).containsExactly(tent.lineItemId());
        verify(lineUps.slices).tend(any(), eq(Set.of(tent.lineItemId())), eq(Set.of(tent.lineItemId())));
    }

    /** Among very many line items that takes seconds. */
    @Test
    void aPauseDoesNotWaitForTheMoneyOfOthers() throws Exception {
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        doAnswer(call -> {
                    begun.countDown();
                    return over.await(1, TimeUnit.MINUTES);
                })
                .when(lineUps.slices)
                .tend(any(), any(), any());
        try (var tending = new Aside(lineUps::tend, over)) {
            begun.await();
            pauseCup();
            assertThat(lineUps.current().lineItems()).containsExactly(tent.lineItemId());
        }
        assertThat(lineUps.current().lineItems()).containsExactly(tent.lineItemId());
    }

    /** Which was running when they began to be read. */
    @Test
    void aPauseDoesNotWaitForWhatIsReadAndIsNotUndoneByIt() throws Exception {
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        when(lineUps.query.versions()).thenReturn(Map.of(cup.campaignId(), "2", tent.campaignId(), "2"));
        when(lineUps.query.load(Set.of(cup.campaignId(), tent.campaignId()))).thenAnswer(call -> {
            begun.countDown();
            over.await(1, TimeUnit.MINUTES);
            return List.of(cup, tent);
        });
        try (var reading = new Aside(lineUps::refresh, over)) {
            begun.await();
            pauseCup();
            assertThat(lineUps.current().lineItems()).containsExactly(tent.lineItemId());
        }
        assertThat(lineUps.current().lineItems()).containsExactly(tent.lineItemId());
    }

    @Test
    void whatWasPausedServesAgainOnceItIsResumed() {
        pauseCup();
        when(lineUps.query.versions(Set.of(cup.campaignId()))).thenReturn(Map.of(cup.campaignId(), "3"));
        when(lineUps.query.load(Set.of(cup.campaignId()))).thenReturn(List.of(cup));
        lineUps.changed(new LineUpChanged(cup.campaignId()));
        assertThat(lineUps.current().lineItems()).containsExactlyInAnyOrder(cup.lineItemId(), tent.lineItemId());
    }

    /** Who tends the money just before or just after it enters may have looked at a line-up without it. */
    @Test
    void aLineItemThatComesHasItsMoneyFirstAndKeepsItWhoeverTendsMeanwhile() {
        pauseCup();
        when(lineUps.query.versions(Set.of(cup.campaignId()))).thenReturn(Map.of(cup.campaignId(), "3"));
        when(lineUps.query.load(Set.of(cup.campaignId()))).thenReturn(List.of(cup));
        var slices = new TendedMeanwhile();
        lineUps.slices = slices;
        lineUps.changed(new LineUpChanged(cup.campaignId()));
        assertThat(slices.before).as("whether it could pay before it entered").containsExactly(true);
        assertThat(slices.canPay()).isTrue();
        assertThat(slices.lent).as("slices of it").isEqualTo(1);
        pauseCup();
        assertThat(slices.canPay()).as("paused").isFalse();
    }

    /** The real thing, on leases that are always granted. */
    private final class TendedMeanwhile extends Slices {

        private final List<Boolean> before = new ArrayList<>();
        private int lent;

        TendedMeanwhile() {
            clock = Running.at(NOON);
            shading = mock(Shading.class);
            leases = mock(Leases.class);
            when(leases.renew(any(), any())).thenAnswer(call -> {
                Set<UUID> wanted = call.getArgument(0);
                lent += wanted.contains(cup.lineItemId()) ? 1 : 0;
                return wanted.stream()
                        .collect(Collectors.toMap(
                                id -> id, id -> serving().served().slice()));
            });
        }

        @Override
        void enter(Set<UUID> lineItems, Runnable entering) {
            super.enter(lineItems, () -> {
                if (lineItems.contains(cup.lineItemId())) {
                    lineUps.tend();
                    before.add(canPay());
                }
                Set<UUID> settled = settled();
                Set<UUID> served = lineUps.current().lineItems();
                entering.run();
                tend(settled, served, Set.of());
            });
        }

        boolean canPay() {
            return couldPay(cup.films().get(0), NOON);
        }
    }

    private void pauseCup() {
        when(lineUps.query.versions(Set.of(cup.campaignId()))).thenReturn(Map.of());
        lineUps.changed(new LineUpChanged(cup.campaignId()));
    }

    /** Something that is done meanwhile, until it is let go on. */
    private static final class Aside implements AutoCloseable {

        private final Thread thread;
        private final CountDownLatch goOn;

        Aside(Runnable what, CountDownLatch goOn) {
            this.goOn = goOn;
            thread = new Thread(what);
            thread.start();
        }

        @Override
        public void close() throws InterruptedException {
            goOn.countDown();
            thread.join();
        }
    }

    @Test
    void servesNothingOnceItIsClosed() {
        lineUps.close();
        lineUps.refresh();
        assertThat(lineUps.current().size()).isZero();
        verify(lineUps.slices, never()).take(any(), any());
    }

    private static Offer offer() {
        return new Offer(
                UUID.randomUUID(),
                "USD",
                Targeting.ANYBODY,
                Optional.empty(),
                List.of(List.of(serving().served().ad())));
    }
}
