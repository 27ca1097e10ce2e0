package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Json;

class PlatformsTest {

    private static final Platforms ONE = new Platforms(List.of(Films.FEED));

    @Test
    void readsWhatItWrites() {
        assertThat(Platforms.parse(Json.write(ONE.all()))).isEqualTo(new Checked.Good<>(ONE));
    }

    @Test
    void saysWhatIsWrongWithAListThatIsNone() {
        assertThat(Platforms.parse("{")).isInstanceOf(Checked.Bad.class);
        assertThat(Platforms.parse("[{\"name\": \"feed\"}]"))
                .isInstanceOfSatisfying(
                        Checked.Bad.class,
                        bad -> assertThat(bad.violations().toString()).contains("feed", "maxBytes"));
    }

    @Test
    void readsHowLargeFramesAreAndRefusesWhatIsNoSize() {
        String wall = """
                [{"name": "wall", "title": "Walls", "shapes": {"9:16": {}}, "sizes": {"9:16": %s}, "longestSeconds": 15,
                  "maxKbps": 900, "maxBytes": 9000000, "loudness": {"lufs": -24, "tolerance": 2, "peak": -2}}]""";

        var read = (Checked.Good<Platforms>)
                Platforms.parse(wall.formatted("{\"best\": \"2160x3840\", \"least\": \"1080x1920\"}"));

        Platform platform = read.value().all().get(0);
        assertThat(platform.sizes(Shape.VERTICAL))
                .contains(new FrameSizes(new Pixels(2160, 3840), new Pixels(1080, 1920)));
        assertThat(platform.sizes(Shape.WIDE)).isEmpty();
        assertThat(Platforms.parse(wall.formatted("{\"best\": \"large\", \"least\": \"1080x1920\"}")))
                .isInstanceOf(Checked.Bad.class);
        assertThat(Platforms.parse(wall.formatted("{\"best\": \"1080x1920\"}"))).isInstanceOf(Checked.Bad.class);
        assertThat(Platforms.parse(wall.formatted("{\"best\": \"540x960\", \"least\": \"1080x1920\"}")))
                .isInstanceOf(Checked.Bad.class);
    }

    @Test
    void knowsWhichShapesAndLengthsAPlatformShows() {
        assertThat(ONE.showing(Shape.VERTICAL, 15)).containsExactly(Films.FEED);
        assertThat(ONE.showing(Shape.VERTICAL, 61)).isEmpty();
        assertThat(ONE.showing(Shape.WIDE, 15)).isEmpty();
    }

    @Test
    void isExtendedByNewOnesAndByOthersOfTheSameName() {
        Platforms more = ((Checked.Good<Platforms>) Platforms.parse("""
                [{"name": "feed", "title": "Our feed", "shapes": {"1:1": {"top": 0.1}}, "longestSeconds": 30,
                  "maxKbps": 900, "maxBytes": 9000000, "loudness": {"lufs": -14, "tolerance": 1, "peak": -1}},
                 {"name": "lift", "title": "Screens in lifts", "shapes": {"9:16": {}}, "longestSeconds": 15,
                  "maxKbps": 900, "maxBytes": 9000000, "loudness": {"lufs": -24, "tolerance": 2, "peak": -2}}]
                """)).value();

        Platforms both = ONE.extendedBy(more);

        assertThat(both.all().stream().map(Platform::title)).containsExactly("Our feed", "Screens in lifts");
        assertThat(both.showing(Shape.SQUARE, 30)).hasSize(1);
    }
}
