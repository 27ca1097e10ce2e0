package org.reelwright.domain.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RetryPolicyTest {

    @Property
    void pausesBetweenHalfAndAllOfWhatIsDueAndNeverTooLong(
            @ForAll @IntRange(min = 1, max = 200) int attempt, @ForAll long seed) {
        var policy = new RetryPolicy(200, Duration.ofSeconds(2), Duration.ofMinutes(5));
        long due = Math.min(300_000, 2_000L << Math.min(attempt - 1, 20));

        assertThat(policy.pauseAfter(attempt, new Random(seed)).toMillis()).isBetween(due / 2, due);
    }
}
