package org.reelwright.domain.production;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private final Provenance written = new Provenance("studio", "copywriter-3");

    @Test
    void namesTheModelAndTheLastWhoChangedWhatItMade() {
        assertThat(written.editedBy("ana").editedBy("ben"))
                .isEqualTo(new Provenance("studio", "copywriter-3, edited by ben"));
    }

    @Test
    void tellsStrangersThatAPersonDidButNotWho() {
        assertThat(written.editedBy("ana").unnamed())
                .isEqualTo(new Provenance("studio", "copywriter-3, edited by a person"));
        assertThat(written.unnamed()).isEqualTo(written);
    }

    @Test
    void hasRoomForLongNames() {
        assertThat(written.editedBy("a".repeat(500)).model()).hasSizeLessThan(100);
    }
}
