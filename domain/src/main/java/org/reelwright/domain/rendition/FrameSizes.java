package org.reelwright.domain.rendition;

/**
 * How large films of one shape are where they are shown.
 *
 * @param best what is asked for
 * @param least what is still taken
 */
public record FrameSizes(Pixels best, Pixels least) {

    boolean isComplete() {
        return best != null && least != null && least.isWithin(best);
    }
}
