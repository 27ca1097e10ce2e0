package org.reelwright.domain.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.campaign.DeviceKind;

/** Requests counted by the hour of the day (UTC), for each kind of device; those from devices unknown have a count, too. */
public final class TrafficHours {

    public static final TrafficHours NONE = new TrafficHours(Map.of());

    /** So many requests are worth the belief that all hours are alike. */
    private static final double DOUBT = 2_400;

    private final Map<Optional<DeviceKind>, long[]> counted;

    /** @param counted {@link TrafficCurve#HOURS} figures each */
    public TrafficHours(Map<Optional<DeviceKind>, long[]> counted) {
        this.counted = Map.copyOf(counted);
    }

    /** When to expect those whom a line item is aimed at. @param devices none of them means all, and unknown ones */
    public TrafficCurve curve(List<DeviceKind> devices) {
        long[] sum = new long[TrafficCurve.HOURS];
        counted.forEach((device, hours) -> {
            if (devices.isEmpty() || device.filter(devices::contains).isPresent()) {
                for (int hour = 0; hour < TrafficCurve.HOURS; hour++) {
                    sum[hour] += hours[hour];
                }
            }
        });
        return TrafficCurve.of(sum, DOUBT);
    }
}
