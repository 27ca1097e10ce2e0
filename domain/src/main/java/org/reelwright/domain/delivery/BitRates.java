package org.reelwright.domain.delivery;

/**
 * How fast a line a place has, and how good a picture it wants. Both ends belong to it; in kbit/s.
 *
 * @param least 0 where it does not matter
 */
public record BitRates(int least, int most) {

    public static final BitRates ANY = new BitRates(0, Integer.MAX_VALUE);

    public boolean hold(int kbps) {
        return kbps >= least && kbps <= most;
    }

    /** The film itself or its lighter copy. */
    boolean holdAny(Candidate ad) {
        return hold(ad.files().kbps())
                || ad.copies().lighter().filter(copy -> hold(copy.kbps())).isPresent();
    }
}
