package org.reelwright.ejb.provider.studio;

import java.awt.Rectangle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far a cut-out can be trusted.
 *
 * @param value 0..1
 * @param doubts what lowered it
 */
record Confidence(double value, Set<Doubt> doubts) {

    private static final double ENOUGH = .5;

    /** Share of an outline. */
    static final double LOST = .6;

    /** It is doubted, and good enough with the shade that it gets. */
    private static final double SHADED_BY_US = .65;

    static final Confidence FULL = new Confidence(1, Set.of());

    boolean isEnough() {
        return value >= ENOUGH;
    }

    /** What is in the way of trust, in words, the same ones in the same order; empty when it is enough. */
    List<String> reasons() {
        List<String> reasons = doubts.stream().sorted().map(Doubt::toString).toList();
        if (isEnough()) {
            return List.of();
        }
        return reasons.isEmpty() ? List.of("the product does not come off cleanly") : reasons;
    }

    static Confidence of(
            BackgroundFit background, Silhouette silhouette, double contrast, Pixels cut, Rectangle bounds) {
        double share = share(cut);
        return FULL.with(Doubt.BUSY, Ramp.up(.40, .75, background.plainness()))
                .with(Doubt.CROPPED, Ramp.down(.15, .45, cropped(cut, bounds)))
                .with(Doubt.SMALL, Ramp.up(.001, .006, share))
                .with(Doubt.FULL, Ramp.down(.72, .88, share))
                .with(Doubt.FAINT, silhouette.isHollow() ? .2 : Ramp.up(.10, .35, contrast))
                .with(Doubt.SHADED, Ramp.down(.5, .9, silhouette.shadow()))
                .with(Doubt.SCATTERED, Ramp.down(5, 12, silhouette.parts()));
    }

    /** For a picture that brings its own transparency. @param lost share of its outline that nobody sees upon white */
    static Confidence ofOwnAlpha(Pixels cut, Rectangle bounds, double lost) {
        return FULL.with(Doubt.FAINT, lost > LOST ? SHADED_BY_US : 1)
                .with(Doubt.CROPPED, Ramp.down(.4, .8, cropped(cut, bounds)))
                .with(Doubt.SMALL, Ramp.up(.001, .004, share(cut)));
    }

    Confidence with(Doubt doubt, double factor) {
        Set<Doubt> all = EnumSet.noneOf(Doubt.class);
        all.addAll(doubts);
        if (factor < .7) {
            all.add(doubt);
        }
        return new Confidence(value * factor, Set.copyOf(all));
    }

    private static double share(Pixels cut) {
        double sum = 0;
        for (int i = 0; i < cut.count(); i++) {
            sum += cut.channel(i, -1);
        }
        return sum / 255 / cut.count();
    }

    /** The longest touch of the product with a side of the photo, as a share of the product's own extent there. */
    private static double cropped(Pixels cut, Rectangle bounds) {
        int[] touched = new int[4];
        for (int x = 0; x < cut.width(); x++) {
            touched[0] += cut.channel(x, -1) > 127 ? 1 : 0;
            touched[1] += cut.channel(cut.count() - cut.width() + x, -1) > 127 ? 1 : 0;
        }
        for (int y = 0; y < cut.height(); y++) {
            touched[2] += cut.channel(y * cut.width(), -1) > 127 ? 1 : 0;
            touched[3] += cut.channel((y + 1) * cut.width() - 1, -1) > 127 ? 1 : 0;
        }
        double across = Math.max(touched[0], touched[1]) / (double) Math.max(1, bounds.width);
        double along = Math.max(touched[2], touched[3]) / (double) Math.max(1, bounds.height);
        return Math.max(across, along);
    }
}
