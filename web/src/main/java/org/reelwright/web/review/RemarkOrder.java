package org.reelwright.web.review;

import java.util.Objects;
import org.reelwright.domain.review.Drawing;

/**
 * A comment as a page sends it; what is not given is null.
 *
 * @param frame from 0
 * @param drawing over that frame
 * @param resolved whether what the comment asks for is settled; only where that is told
 */
public record RemarkOrder(Integer frame, String words, Drawing drawing, Boolean resolved) {

    /** No frame is one that no film has. */
    int place() {
        return Objects.requireNonNullElse(frame, -1);
    }
}
