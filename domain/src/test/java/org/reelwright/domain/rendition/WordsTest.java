package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void standBetweenSpaces() {
        assertThat(Words.of("  Take a closer\nlook ")).containsExactly("Take", "a", "closer", "look");
    }

    @Test
    void areSingleIdeographsWithTheMarksThatFollowThem() {
        assertThat(Words.of("第一杯茶，温热。")).containsExactly("第", "一", "杯", "茶，", "温", "热。");
    }

    @Test
    void keepAnOpeningMarkWithWhatItOpens() {
        assertThat(Words.of("看《茶》书")).containsExactly("看", "《茶》", "书");
    }

    @Test
    void standApartOnlyInWritingThatHasSpaces() {
        assertThat(Words.apart("closer", "look")).isTrue();
        assertThat(Words.apart("茶", "杯")).isFalse();
    }

    @Test
    void areNoneInAnEmptyText() {
        assertThat(Words.of(" ")).isEmpty();
    }
}
