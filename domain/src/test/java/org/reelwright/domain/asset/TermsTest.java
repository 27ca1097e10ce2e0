package org.reelwright.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void areSmallWordsWithoutAccentsOrPlural() {
        assertThat(Terms.of("Café CUPS, glass!")).containsExactly("cafe", "cup", "glass");
    }

    @Test
    void ofChineseArePairsOfNeighbours() {
        assertThat(Terms.of("热咖啡 mug")).containsExactly("热咖", "咖啡", "mug");
        assertThat(Terms.of("茶")).containsExactly("茶");
    }
}
