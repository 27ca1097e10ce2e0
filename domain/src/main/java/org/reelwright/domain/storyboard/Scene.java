package org.reelwright.domain.storyboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.UUID;

/**
 * One picture's time on screen.
 *
 * @param startMs from the film's beginning
 * @param durationMs at most 10,000: no video model makes more in one clip
 * @param line index of the script's line heard and read meanwhile, or {@link #WORDLESS}
 * @param photo asset that the picture is made from
 * @param continues whether it goes on where the scene before ends, in the same picture
 * @param take which picture of it, when a person asked for another one: 0 is the first
 * @param wish what that person wanted to see, or empty
 * @param footageMs length of the clip that {@code photo} is, where the scene shows one out of the library as it was filmed; 0
 *     where its picture is made
 */
public record Scene(
        int startMs,
        int durationMs,
        int line,
        UUID photo,
        Staging staging,
        Motion motion,
        Transition transition,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean continues,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int take,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String wish,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int footageMs) {

    public static final int LONGEST_MS = 10_000;

    /** The line of a scene in which nothing is said or written. */
    public static final int WORDLESS = -1;

    /** Scenes that were kept before anybody could ask for other pictures have no wish. */
    public Scene {
        wish = Objects.requireNonNullElse(wish, "");
    }

    /** One whose picture nobody asked for again. */
    public Scene(
            int startMs,
            int durationMs,
            int line,
            UUID photo,
            Staging staging,
            Motion motion,
            Transition transition,
            boolean continues) {
        this(startMs, durationMs, line, photo, staging, motion, transition, continues, 0, "", 0);
    }

    /** One with a picture of its own. */
    public Scene(
            int startMs, int durationMs, int line, UUID photo, Staging staging, Motion motion, Transition transition) {
        this(startMs, durationMs, line, photo, staging, motion, transition, false);
    }

    public boolean wordless() {
        return line == WORDLESS;
    }

    /** Whether it shows a clip out of the library. */
    public boolean footage() {
        return footageMs > 0;
    }

    public int endMs() {
        return startMs + durationMs;
    }

    Scene at(int newStartMs, int newDurationMs) {
        return new Scene(
                newStartMs, newDurationMs, line, photo, staging, motion, transition, continues, take, wish, footageMs);
    }

    Scene of(int newLine) {
        return new Scene(
                startMs, durationMs, newLine, photo, staging, motion, transition, continues, take, wish, footageMs);
    }

    Scene moving(Motion newMotion) {
        return new Scene(
                startMs, durationMs, line, photo, staging, newMotion, transition, continues, take, wish, footageMs);
    }

    Scene comingIn(Transition newTransition) {
        return new Scene(
                startMs, durationMs, line, photo, staging, motion, newTransition, continues, take, wish, footageMs);
    }

    /** Of the same place in the film, showing something else. */
    Scene showing(UUID newPhoto, Staging newStaging) {
        return showing(newPhoto, newStaging, 0);
    }

    /** As above. @param newFootageMs length of the clip, where it is one */
    Scene showing(UUID newPhoto, Staging newStaging, int newFootageMs) {
        return new Scene(
                startMs,
                durationMs,
                line,
                newPhoto,
                newStaging,
                motion,
                transition,
                continues,
                take,
                wish,
                newFootageMs);
    }

    /** With another picture of what it shows. */
    public Scene taken(int newTake, String newWish) {
        return new Scene(
                startMs, durationMs, line, photo, staging, motion, transition, continues, newTake, newWish, footageMs);
    }

    /** Whether the other shows the same picture of the same thing. */
    public boolean picturedLike(Scene other) {
        return photo.equals(other.photo)
                && staging == other.staging
                && take == other.take
                && wish.equals(other.wish)
                && footageMs == other.footageMs;
    }
}
