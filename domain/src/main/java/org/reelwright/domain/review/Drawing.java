package org.reelwright.domain.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import org.reelwright.domain.review.Stroke.Tool;
import org.reelwright.domain.shared.Findings;

/** What a person drew over one frame, as vectors that fit any size of it. */
public record Drawing(List<Stroke> strokes) {

    public static final Drawing NONE = new Drawing(List.of());

    static final int MOST_STROKES = 60;
    static final int MOST_NUMBERS = 6_000;
    private static final int COLOURS = 4;
    private static final double FINEST = 10_000;
    private static final int AN_ENDS_NUMBERS = 4;

    @JsonIgnore
    public boolean isEmpty() {
        return strokes.isEmpty();
    }

    /**
     * Checks what came from outside.
     *
     * @param drawn null is nothing
     * @return coordinates no finer than a pixel of any screen; nothing where something is wrong with it
     */
    static Drawing checked(Findings findings, Drawing drawn) {
        if (drawn == null || drawn.strokes == null || drawn.strokes.isEmpty()) {
            return NONE;
        }
        boolean fits = findings.expect(
                drawn.strokes.size() <= MOST_STROKES && numbers(drawn) <= MOST_NUMBERS,
                "drawing",
                "This drawing is too fine to keep. Draw fewer or shorter lines.");
        boolean sound = fits
                && findings.expect(
                        drawn.strokes.stream().allMatch(Drawing::isSound),
                        "drawing",
                        "This drawing does not lie within the picture.");
        return sound ? new Drawing(drawn.strokes.stream().map(Drawing::rounded).toList()) : NONE;
    }

    private static long numbers(Drawing drawn) {
        return drawn.strokes.stream()
                .filter(stroke -> stroke != null && stroke.points() != null)
                .mapToLong(stroke -> stroke.points().size())
                .sum();
    }

    private static boolean isSound(Stroke stroke) {
        return stroke != null
                && stroke.tool() != null
                && stroke.colour() >= 0
                && stroke.colour() < COLOURS
                && stroke.points() != null
                && hasEnds(stroke)
                && stroke.points().stream().allMatch(Drawing::isShare);
    }

    private static boolean hasEnds(Stroke stroke) {
        int numbers = stroke.points().size();
        return stroke.tool() == Tool.PEN ? numbers >= AN_ENDS_NUMBERS && numbers % 2 == 0 : numbers == AN_ENDS_NUMBERS;
    }

    private static boolean isShare(Double number) {
        return Objects.nonNull(number) && number >= 0 && number <= 1;
    }

    private static Stroke rounded(Stroke stroke) {
        return new Stroke(
                stroke.tool(),
                stroke.colour(),
                stroke.points().stream()
                        .map(number -> Math.round(number * FINEST) / FINEST)
                        .toList());
    }
}
