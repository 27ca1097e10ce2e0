package org.reelwright.ejb.image;

/**
 * How much each sample of a layer hides, and where a row hides nothing, or everything, or all along the same: most of a
 * product is neither glass nor edge, and needs no blending.
 */
public final class Coverage {

    private static final int FACTS = 5;

    private final Plane alpha;
    private final int[] facts;

    Coverage(Plane alpha) {
        this.alpha = alpha;
        this.facts = new int[alpha.height() * FACTS];
        for (int y = 0; y < alpha.height(); y++) {
            measure(y);
        }
    }

    public Plane alpha() {
        return alpha;
    }

    /** The row's first sample that shows; the row's width when none does. */
    public int from(int row) {
        return facts[row * FACTS];
    }

    /** Behind the row's last sample that shows; 0 when none does. */
    public int to(int row) {
        return facts[row * FACTS + 1];
    }

    /** Begin of the row's longest stretch that hides the same all along. */
    public int evenFrom(int row) {
        return facts[row * FACTS + 2];
    }

    public int evenTo(int row) {
        return facts[row * FACTS + 3];
    }

    /** How much that stretch hides, 1..255; 0 where there is none. */
    public int even(int row) {
        return facts[row * FACTS + 4];
    }

    private void measure(int row) {
        byte[] samples = alpha.samples();
        int start = row * alpha.stride();
        int from = alpha.width();
        int to = 0;
        int longest = 0;
        int end = 0;
        int run = 0;
        int last = 0;
        for (int x = 0; x < alpha.width(); x++) {
            int cover = samples[start + x] & 255;
            if (cover > 0) {
                from = Math.min(from, x);
                to = x + 1;
            }
            run = cover == last && cover > 0 ? run + 1 : 1;
            if (run > longest && cover > 0) {
                longest = run;
                end = x + 1;
            }
            last = cover;
        }
        int at = row * FACTS;
        facts[at] = from;
        facts[at + 1] = to;
        facts[at + 2] = end - longest;
        facts[at + 3] = end;
        facts[at + 4] = end == 0 ? 0 : samples[start + end - 1] & 255;
    }
}
