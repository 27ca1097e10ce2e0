package org.reelwright.ejb.provider.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.shared.OutsideTrouble;

class ClipLengthsTest {

    @Test
    void areReadAsListsAndRanges() {
        assertThat(ClipLengths.of("12, 4,8").lengthsMs()).containsExactly(4_000, 8_000, 12_000);
        assertThat(ClipLengths.of("3-5,10").lengthsMs()).containsExactly(3_000, 4_000, 5_000, 10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "long", "5s", "4,,8", "1", "-3"})
    void areRefusedWhereTheyMakeNoFilm(String text) {
        assertThatThrownBy(() -> ClipLengths.of(text)).isInstanceOf(OutsideTrouble.class);
    }
}
