package org.reelwright.domain.shot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.storyboard.Palette;

/**
 * What every shot of a film is held to, so that they match.
 *
 * @param photo the product as it really is
 * @param palette the film's colours
 * @param before the shot that this one goes on from, where it does
 */
public record References(
        StoredFile photo,
        Palette palette,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Before> before) {

    /**
     * Where the earlier shot leaves off.
     *
     * @param frame with which the film leaves it, and which this one begins with
     * @param shownMs how much of the earlier clip the film shows
     * @param madeAs the earlier clip's name, see {@link Clip.Filmed#madeAs}
     */
    public record Before(
            StoredFile frame,
            int shownMs,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> madeAs) {}

    /** The frame that the shot begins with, where it goes on from the shot before. */
    public Optional<StoredFile> first() {
        return before.map(Before::frame);
    }
}
