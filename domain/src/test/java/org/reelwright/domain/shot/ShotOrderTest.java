package org.reelwright.domain.shot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.PaletteRule;

class ShotOrderTest {

    private static final StoredFile FILE = new StoredFile("ab".repeat(32), "image/png", 1);
    private static final Picture PICTURE = new Picture(FILE, 360, 640, List.of(), Optional.empty());

    @Test
    void isWrittenAsBeforeWhenItRefersToNothing() {
        assertThat(Json.write(order(Optional.empty()))).doesNotContain("references");
    }

    @Test
    void isAnotherOrderWhenItBeginsElsewhere() {
        var palette = PaletteRule.of(Look.CLEAN_STUDIO, List.of());
        var free = new References(FILE, palette, Optional.empty());
        var chained = new References(FILE, palette, Optional.of(new References.Before(FILE, 3_500, Optional.empty())));

        assertThat(ContentHash.ofOrder(order(Optional.of(free))))
                .isEqualTo(ContentHash.ofOrder(order(Optional.of(free))))
                .isNotEqualTo(ContentHash.ofOrder(order(Optional.of(chained))));
    }

    private static ShotOrder order(Optional<References> references) {
        return new ShotOrder(PICTURE, Look.CLEAN_STUDIO, Motion.HOLD, 5_000, 30, "hold", 1, references);
    }
}
