package org.reelwright.domain.rendition;

import java.util.List;
import org.reelwright.domain.image.Box;

/**
 * Where a presenter is seen, and when.
 *
 * @param face which nothing may cover
 * @param person all that is seen of the presenter, in boxes
 * @param small whether in a corner of a picture of something else
 */
public record ShownPresenter(Box face, List<Box> person, boolean small, Span when) {

    public ShownPresenter {
        person = List.copyOf(person);
    }
}
