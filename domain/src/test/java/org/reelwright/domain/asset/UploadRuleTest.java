package org.reelwright.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadRuleTest {

    @Test
    void twoGigabytesAreRefusedWithHowMuchIsTaken() {
        assertThat(UploadRule.refusal("holiday.mp4", 2L << 30))
                .hasValueSatisfying(why -> assertThat(why).contains("2048 MB", "at most 500 MB", "Cut it shorter"));
    }

    @Test
    void aPictureIsRefusedSooner() {
        assertThat(UploadRule.refusal("Beach.JPG", 26L << 20))
                .hasValueSatisfying(why -> assertThat(why).contains("26 MB", "at most 25 MB"));
        assertThat(UploadRule.refusal("beach.mp4", 26L << 20)).isEmpty();
    }

    @Test
    void whatFitsToTheByteIsTaken() {
        assertThat(UploadRule.refusal("film.mov", UploadRule.LARGEST)).isEmpty();
        assertThat(UploadRule.refusal("film.mov", UploadRule.LARGEST + 1)).isPresent();
        assertThat(UploadRule.refusal("film.mov", 0)).isPresent();
    }
}
