package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.delivery.TrafficCurve;
import org.reelwright.domain.delivery.TrafficHours;

/** Counts requests for ads, and knows from those of the last weeks how many to expect at which hour, from which devices. */
@ApplicationScoped
public class Traffic {

    private static final List<Optional<DeviceKind>> DEVICES = Stream.concat(
                    Stream.of(Optional.<DeviceKind>empty()),
                    Arrays.stream(DeviceKind.values()).map(Optional::of))
            .toList();

    private final List<LongAdder> requests =
            DEVICES.stream().map(device -> new LongAdder()).toList();

    private volatile TrafficHours hours = TrafficHours.NONE;

    @Inject
    TrafficBook book;

    @Inject
    Clock clock;

    void count(Optional<DeviceKind> device) {
        requests.get(device.map(known -> known.ordinal() + 1).orElse(0)).increment();
    }

    /** @param devices that a line item is aimed at; none means all */
    public TrafficCurve curve(List<DeviceKind> devices) {
        return hours.curve(devices);
    }

    /** Writes down what was counted, every minute. What a killed node counted in its last minute is not missed. */
    public void note() {
        for (int i = 0; i < DEVICES.size(); i++) {
            long counted = requests.get(i).sumThenReset();
            if (counted > 0) {
                book.add(DEVICES.get(i), counted, clock.instant());
            }
        }
        hours = book.hours(clock.instant());
    }
}
