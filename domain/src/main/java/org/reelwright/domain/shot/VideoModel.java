package org.reelwright.domain.shot;

import org.reelwright.domain.production.Model;
import org.reelwright.domain.storyboard.ShotLimits;

/** Moves pictures. Results lie in the file store when they are ready. */
public interface VideoModel extends Model<ShotOrder, Clip> {

    /** What it can make in one clip: storyboards are divided accordingly. */
    default ShotLimits limits() {
        return ShotLimits.USUAL;
    }

    /** Whether it looks at {@link ShotOrder#references}. If not, orders come without, so that equal ones are shared. */
    default boolean takesReferences() {
        return false;
    }

    /** Whether its clips begin with no picture, but are filmed from {@link ShotOrder#words}: text to video. */
    default boolean filmsWords() {
        return false;
    }
}
