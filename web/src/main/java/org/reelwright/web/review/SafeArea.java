package org.reelwright.web.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Insets;
import org.reelwright.domain.rendition.Platforms;

/**
 * What a platform lays over a film, to be drawn on top of it.
 *
 * @param face how its buttons and words are drawn; one that nobody has drawn shows its edges only
 * @param covers its insets as CSS properties, as shares of the frame
 */
public record SafeArea(String name, String title, Face face, String covers) {

    /** What a platform's own pages look like around a film. */
    public enum Face {
        FEED("vertical-feed"),
        REELS("reels"),
        STORIES("stories"),
        SHORTS("shorts"),
        SQUARE("square-feed"),
        PLAYER("in-stream", "long-in-stream"),
        TV("connected-tv"),
        PLAIN;

        private final List<String> platforms;

        Face(String... platforms) {
            this.platforms = List.of(platforms);
        }

        static Face of(String platform) {
            return List.of(values()).stream()
                    .filter(face -> face.platforms.contains(platform))
                    .findFirst()
                    .orElse(PLAIN);
        }
    }

    /** Those that show films of this shape and length. */
    static List<SafeArea> of(Platforms platforms, Subject film) {
        Shape shape = film.shape().orElseThrow();
        return platforms.showing(shape, film.seconds()).stream()
                .map(platform -> new SafeArea(
                        platform.name(),
                        platform.title(),
                        Face.of(platform.name()),
                        covers(platform.covers(shape).orElseThrow())))
                .sorted(Comparator.comparing(SafeArea::face))
                .toList();
    }

    private static String covers(Insets covers) {
        return String.format(
                Locale.ROOT,
                "--t:%.4f;--r:%.4f;--b:%.4f;--l:%.4f",
                covers.top(),
                covers.right(),
                covers.bottom(),
                covers.left());
    }
}
