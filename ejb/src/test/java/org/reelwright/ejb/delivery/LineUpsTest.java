package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.reelwright.domain.delivery.Servings.serving;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
        lineUps.slices = mock(Slices.class);
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
        verify(lineUps.slices).tend(Set.of(tent.lineItemId()), Set.of(tent.lineItemId()));
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
