package org.reelwright.domain.image;

import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.storyboard.Staging;

/** Where words go. The product keeps away from here, and the platforms' own buttons lie outside it. */
public final class CopySpace {

    private CopySpace() {}

    /** Shares of the frame, inside the safe area of the usual platforms for the shape. */
    public static Box of(Shape shape, Staging staging) {
        return switch (shape) {
            case VERTICAL -> staging == Staging.END_CARD ? new Box(.08, .46, .84, .34) : new Box(.08, .12, .84, .24);
            case SQUARE -> staging == Staging.END_CARD ? new Box(.08, .50, .84, .42) : new Box(.07, .07, .86, .24);
            case WIDE -> staging == Staging.END_CARD ? new Box(.50, .14, .44, .74) : new Box(.06, .16, .40, .56);
        };
    }
}
