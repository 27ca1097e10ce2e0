package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reelwright.domain.storyboard.Look;

class HalfBeatsTest {

    private final HalfBeats opening = new HalfBeats(Look.BOLD_TYPE, 0);

    @Test
    void aWordComesUponEach() {
        assertThat(opening.words(4, 33, 5000)).containsExactly(33, 250, 500, 750);
        assertThat(new HalfBeats(Look.WARM_LIFESTYLE, 2400).words(3, 160, 5000)).containsExactly(300, 600, 900);
    }

    @Test
    void severalComeTogetherWhereThereAreMoreWordsThanTime() {
        assertThat(opening.words(7, 33, 2000)).containsExactly(33, 33, 250, 250, 500, 500, 750);
        assertThat(opening.words(2, 33, 600)).containsExactly(33, 33);
    }

    @Test
    void areThoseOfTheFilmWhereASceneBeginsBetweenThem() {
        assertThat(new HalfBeats(Look.BOLD_TYPE, 2600).words(2, 160, 5000)).containsExactly(160, 400);
        assertThat(new HalfBeats(Look.BOLD_TYPE, 2600).from(100)).isEqualTo(150);
    }
}
