package org.reelwright.ejb.delivery;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryClockTest {

    private static final UUID CUP = new UUID(1, 1);
    private static final UUID TENT = new UUID(1, 2);

    @Test
    void whatGoesWrongWithOneThingKeepsNoOtherWaiting() {
        var clock = new DeliveryClock();
        clock.leases = mock(DueLeases.class);
        clock.flights = mock(Flights.class);
        clock.throttles = mock(Throttles.class);
        clock.segments = mock(SegmentLists.class);
        clock.lineUps = mock(LineUps.class);
        doThrow(new IllegalStateException("trouble")).when(clock.leases).close();
        when(clock.flights.over()).thenReturn(List.of(CUP, TENT));
        doThrow(new IllegalStateException("trouble")).when(clock.flights).end(any());
        doThrow(new IllegalStateException("trouble")).when(clock.segments).refresh();

        clock.tick();

        verify(clock.flights).end(CUP);
        verify(clock.flights).end(TENT);
        verify(clock.throttles).adjust();
        verify(clock.lineUps).tend();
    }
}
