package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.atomic.LongAdder;
import org.reelwright.domain.delivery.TrafficCurve;

/** Counts requests for ads, and knows from those of the last weeks how many to expect at which hour. */
@ApplicationScoped
public class Traffic {

    private final LongAdder requests = new LongAdder();
    private volatile TrafficCurve curve = TrafficCurve.FLAT;

    @Inject
    TrafficBook book;

    @Inject
    Clock clock;

    void count() {
        requests.increment();
    }

    public TrafficCurve curve() {
        return curve;
    }

    /** Writes down what was counted, every minute. What a killed node counted in its last minute is not missed. */
    public void note() {
        long counted = requests.sumThenReset();
        if (counted > 0) {
            book.add(counted, clock.instant());
        }
        curve = book.curve(clock.instant());
    }
}
