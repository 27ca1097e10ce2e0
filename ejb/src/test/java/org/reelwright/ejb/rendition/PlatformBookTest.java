package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.SafeZone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.Composition;
import org.reelwright.domain.rendition.Pixels;
import org.reelwright.domain.rendition.Platform;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Staging;

class PlatformBookTest {

    private static final String LIFT = """
            [{"name": "lift", "title": "Screens in lifts", "shapes": {"9:16": {}}, "longestSeconds": 15,
              "maxKbps": 900, "maxBytes": 9000000, "loudness": {"lufs": -24, "tolerance": 2, "peak": -2}}]
            """;

    private static final double THIRD = .33;

    @TempDir
    Path folder;

    @Test
    void knowsAPlatformForEveryShapeAndLengthAndSaysWhereItsFiguresAreFrom() {
        var platforms = new PlatformBook().platforms();

        for (Shape shape : Shape.values()) {
            for (int seconds : Brief.LENGTHS) {
                assertThat(platforms.showing(shape, seconds)).isNotEmpty();
            }
        }
        assertThat(platforms.all())
                .allMatch(platform -> platform.source().length() > 20)
                .allMatch(platform ->
                        platform.sizes().keySet().equals(platform.shapes().keySet()));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void keepsAllThatIsWrittenInsideTheSafeAreaOfEveryPlatformButThoseThatCoverAThird(Shape shape) {
        List<Platform> showing = new PlatformBook()
                .platforms().all().stream()
                        .filter(platform -> platform.shapes().containsKey(shape))
                        .filter(platform -> platform.shapes().get(shape).bottom() < THIRD)
                        .toList();
        for (Staging staging : Staging.values()) {
            for (Look look : Look.values()) {
                Composition composition = Composition.of(look, shape, staging, true);
                for (Box box : List.of(composition.words(), composition.caption(), composition.label(shape))) {
                    assertThat(showing)
                            .as(shape + " " + staging + " " + look + " " + box)
                            .isNotEmpty()
                            .allMatch(platform -> platform.shapes().get(shape).leave(box));
                }
            }
        }
    }

    /** Where a brief asks for Reels, no platform covers anything that is written. */
    @Test
    void keepsAllThatIsWrittenInsideTheSafeAreaOfReelsAndShortsToo() {
        List<Platform> showing = new PlatformBook()
                .platforms().all().stream()
                        .filter(platform -> platform.shapes().containsKey(Shape.VERTICAL))
                        .filter(platform ->
                                platform.shapes().get(Shape.VERTICAL).bottom() > THIRD)
                        .toList();
        assertThat(showing).extracting(Platform::name).containsExactlyInAnyOrder("reels", "shorts");
        for (Staging staging : Staging.values()) {
            for (Look look : staging == Staging.PRESENTER ? new Look[0] : Look.values()) {
                Composition composition = Composition.of(look, Shape.VERTICAL, staging, true)
                        .within(SafeZone.REELS, Shape.VERTICAL, staging);
                for (Box box : List.of(composition.words(), composition.caption(), composition.label(Shape.VERTICAL))) {
                    assertThat(showing).as(staging + " " + look + " " + box).allMatch(platform -> platform.shapes()
                            .get(Shape.VERTICAL)
                            .leave(box));
                }
            }
        }
    }

    /** Films are made with a shorter side of 1080 unless the configuration says otherwise. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void theStudiosOwnSizeIsTheBestOfEveryPreset(Shape shape) {
        var made = new Pixels(shape.width(1080), shape.height(1080));

        assertThat(new PlatformBook().platforms().all())
                .filteredOn(platform -> platform.shapes().containsKey(shape))
                .isNotEmpty()
                .allMatch(platform -> platform.sizes(shape).orElseThrow().best().equals(made));
    }

    @Test
    void onlyTelevisionIsGivenACopyOfItsOwn() {
        assertThat(new PlatformBook().platforms().all())
                .filteredOn(platform -> !platform.isAsLoudAsOnline())
                .extracting(Platform::name)
                .containsExactly(Platform.TELEVISION);
    }

    @Test
    void takesMoreFromTheConfiguredFile() throws IOException {
        Path file = Files.writeString(folder.resolve("more.json"), LIFT);

        var platforms = new PlatformBook(Optional.of(file)).platforms();

        assertThat(platforms.all()).extracting(Platform::name).contains("lift", "vertical-feed");
    }

    @Test
    void saysWhatIsWrongWithTheConfiguredFile() throws IOException {
        Path file = Files.writeString(folder.resolve("more.json"), LIFT.replace("900,", "0,"));

        assertThatThrownBy(() -> new PlatformBook(Optional.of(file)).platforms())
                .isInstanceOf(OutsideTrouble.class)
                .hasMessageContaining("more.json")
                .hasMessageContaining("maxKbps");
    }
}
