package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionTest {

    @Test
    void repeatsAHeadlineThatSaysNearlyTheSame() {
        assertThat(said("Take a closer look at the Watch.").repeats("Take a closer look"))
                .isTrue();
        assertThat(said("And it is yours for $109.99.").repeats("Yours for $109.99"))
                .isTrue();
    }

    @Test
    void isNewWhereItTellsMore() {
        assertThat(said("It keeps tea warm for six hours.").repeats("Warm tea")).isFalse();
        assertThat(said("Picture it in your own day.").repeats("")).isFalse();
    }

    private static Caption said(String text) {
        return new Caption(text, 0, 1000);
    }
}
