package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LeadQualityTest {

    @Test
    void isUnknownUntilSomethingWasCounted() {
        LeadQuality none = LeadQuality.of(LeadQuality.Trials.NONE, OptionalInt.empty(), 0, 0, 0, 0, 0, 0);
        assertThat(none.accuracy()).isEmpty();
        assertThat(none.refusals()).isEmpty();
        assertThat(none.handover()).isEmpty();
        assertThat(none.perHundredClicks()).isEmpty();
    }

    @Test
    void tellsSharesAndLeadsForEachHundredClicksOfThoseThatCameByOne() {
        LeadQuality some = LeadQuality.of(new LeadQuality.Trials(10, 9, 4, 3), OptionalInt.of(40), 8, 2, 4, 1, 3, 60);
        assertThat(some.accuracy()).hasValue(0.9);
        assertThat(some.refusals()).hasValue(0.75);
        assertThat(some.handover()).hasValue(0.25);
        assertThat(some.perHundredClicks()).hasValue(5);
    }
}
