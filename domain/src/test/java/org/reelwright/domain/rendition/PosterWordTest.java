package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PosterWordTest {

    @Test
    void isTheLongestThatCanBeSetLarge() {
        assertThat(PosterWord.of("Salt & Pepper Shakers")).isEqualTo("Shakers");
    }

    @Test
    void isAFewIdeographs() {
        assertThat(PosterWord.of("竹盖玻璃密封罐 500ml")).isEqualTo("竹盖玻璃");
    }

    @Test
    void isNoneWhenAllAreTooLong() {
        assertThat(PosterWord.of("Donaudampfschifffahrt")).isEmpty();
    }
}
