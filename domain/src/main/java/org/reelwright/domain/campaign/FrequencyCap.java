package org.reelwright.domain.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;

/**
 * How often one viewer sees the same.
 *
 * @param impressions at most so many, 1..{@link #MOST_IMPRESSIONS}
 * @param hours within any time of this length, 1..{@link #MOST_HOURS}
 */
public record FrequencyCap(int impressions, int hours) {

    public static final int MOST_IMPRESSIONS = 100;
    public static final int MOST_HOURS = 720;

    @JsonIgnore
    public Duration window() {
        return Duration.ofHours(hours);
    }
}
