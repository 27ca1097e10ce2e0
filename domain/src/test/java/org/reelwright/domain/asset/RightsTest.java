package org.reelwright.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Checked;

class RightsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Rights LICENSED = new Rights("Photo agency", "web only", Optional.of(LAST));

    @Test
    void lastThroughTheirLastDay() {
        assertThat(LICENSED.endedBy(LAST)).isFalse();
        assertThat(LICENSED.endedBy(LAST.plusDays(1))).isTrue();
    }

    @Test
    void ofOnesOwnNeverEnd() {
        assertThat(Rights.OWN.endedBy(LocalDate.MAX)).isFalse();
    }

    @Test
    void areSaidToEndAMonthBefore() {
        assertThat(RightsState.of(LICENSED, LAST.minusDays(30))).isEqualTo(RightsState.IN_FORCE);
        assertThat(RightsState.of(LICENSED, LAST.minusDays(29))).isEqualTo(RightsState.ENDING);
        assertThat(RightsState.of(LICENSED, LAST)).isEqualTo(RightsState.ENDING);
        assertThat(RightsState.of(LICENSED, LAST.plusDays(1))).isEqualTo(RightsState.ENDED);
    }

    @Test
    void areReadFromWhatWasTyped() {
        assertThat(Rights.check(" Photo agency ", "web only", "2026-12-31")).isEqualTo(new Checked.Good<>(LICENSED));
        assertThat(Rights.check(null, null, null)).isEqualTo(new Checked.Good<>(Rights.OWN));
    }

    @Test
    void aDayThatIsNoneIsRefusedAtItsField() {
        assertThat(Rights.check("", "", "31.12.2026")).isInstanceOfSatisfying(Checked.Bad.class, bad -> assertThat(
                        bad.violations().toString())
                .contains("until", "2026-12-31"));
    }

    @Test
    void whyTheyKeepSomethingOutNamesItAndTheDay() {
        assertThat(Rights.refusal("“beach.jpg”", LAST)).contains("beach.jpg", "2026-12-31", "Renew");
    }
}
