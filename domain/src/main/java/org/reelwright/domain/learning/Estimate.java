package org.reelwright.domain.learning;

/** What another policy would have brought, or that the log cannot tell. */
public sealed interface Estimate {

    /**
     * @param value mean reward of one choice
     * @param standardError of the value
     * @param effectiveSample so many choices of the other policy's own would tell as much (Kish)
     */
    record Value(double value, double standardError, double effectiveSample) implements Estimate {

        private static final double Z = 1.959963984540054;

        /** Lower end of the 95 % interval. */
        public double low() {
            return value - Z * standardError;
        }

        public double high() {
            return value + Z * standardError;
        }
    }

    /** The log holds too little of what the other policy would do: any figure would be chance. */
    record TooFew(double effectiveSample, double needed) implements Estimate {}
}
