package org.reelwright.ejb.shot;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelwright.domain.storyboard.Look;

/**
 * Light that glides over a product, from left to right.
 *
 * @param half of its width, as a share of the frame's shorter side
 * @param slant columns by which it leans to the left with each row further down
 * @param strength 0..1
 */
public record Beam(double half, double slant, double strength) {

    /** A spotlight. */
    private static final Beam PREMIUM = new Beam(.11, .45, .42);
    /** As a scanner reads. */
    private static final Beam TECHNICAL = new Beam(.05, 0, .30);
    /** A large soft box that is carried past. */
    private static final Beam STUDIO = new Beam(.17, .6, .24);

    /** @return none where no light moves, or nothing would show it */
    public static Optional<Beam> of(Look look, BooleanSupplier glossy) {
        return switch (look) {
            case DARK_PREMIUM -> Optional.of(PREMIUM);
            case TECHNICAL -> Optional.of(TECHNICAL);
            case CLEAN_STUDIO -> Optional.of(STUDIO).filter(beam -> glossy.getAsBoolean());
            case BOLD_TYPE, WARM_LIFESTYLE, PLAYFUL_PATTERN -> Optional.empty();
        };
    }
}
