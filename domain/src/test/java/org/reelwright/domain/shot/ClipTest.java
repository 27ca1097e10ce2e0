package org.reelwright.domain.shot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;

class ClipTest {

    private static final StoredFile FILE = new StoredFile("00", "video/mp4", 7);
    private final ClipColumn column = new ClipColumn();

    @Test
    void isStoredAndReadAsWhatItIs() {
        var picture = new Picture(FILE, 9, 16, List.of(), Optional.empty());
        for (Clip clip : List.of(
                new Clip.Filmed(FILE, 9, 16, 6500),
                new Clip.Filmed(FILE, 9, 16, 6500).named("kling:871"),
                new Clip.Composed(picture, Look.BOLD_TYPE, Motion.PUSH_IN, 6500))) {
            assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(clip)))
                    .isEqualTo(clip);
        }
    }

    @Test
    void isFilmedWhenItWasStoredBeforeThereWereOthers() {
        String before = "{\"durationMs\":6500,\"file\":" + Json.write(FILE) + ",\"height\":16,\"width\":9}";

        assertThat(column.convertToEntityAttribute(before)).isEqualTo(new Clip.Filmed(FILE, 9, 16, 6500));
    }
}
