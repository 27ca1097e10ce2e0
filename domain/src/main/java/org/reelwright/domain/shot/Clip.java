package org.reelwright.domain.shot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;

/** A piece of silent film, at least as long as was ordered. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Clip.Filmed.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Clip.Filmed.class, name = "filmed"),
    @JsonSubTypes.Type(value = Clip.Footage.class, name = "footage"),
    @JsonSubTypes.Type(value = Clip.Composed.class, name = "composed"),
    @JsonSubTypes.Type(value = Clip.Drawn.class, name = "drawn")
})
public sealed interface Clip {

    int durationMs();

    /**
     * Film in the store: MP4, of any frame rate, shown as large as the picture that it was made from.
     *
     * @param madeAs its maker and that maker's own name for it, as in {@code kling:871}, where it could be made longer
     */
    record Filmed(
            StoredFile file,
            int width,
            int height,
            int durationMs,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> madeAs)
            implements Clip {

        /** Clips that were kept before makers' names were have none. */
        public Filmed {
            madeAs = Objects.requireNonNullElse(madeAs, Optional.empty());
        }

        public Filmed(StoredFile file, int width, int height, int durationMs) {
            this(file, width, height, durationMs, Optional.empty());
        }

        public Filmed named(String name) {
            return new Filmed(file, width, height, durationMs, Optional.of(name));
        }
    }

    /** Part of a clip that lay in the library: MP4, shown as it was filmed. @param fromMs where the part begins in it */
    record Footage(StoredFile file, int width, int height, int durationMs, int fromMs) implements Clip {}

    /** A picture and how the camera moves over it. It is filmed when the film is cut, so that nothing is encoded twice. */
    record Composed(Picture picture, Look look, Motion motion, int durationMs) implements Clip {

        /** Shots that were kept before each look moved in its own way name none. */
        public Composed {
            look = Objects.requireNonNullElse(look, Look.CLEAN_STUDIO);
        }
    }

    /**
     * A drawn person, who is drawn when the film is cut, upon whatever is there, and says what is heard there.
     *
     * @param person name of one of the cast
     * @param wears colour of the jacket
     * @param seed of every gesture
     */
    record Drawn(String person, Rgb wears, long seed, int durationMs) implements Clip {}
}
