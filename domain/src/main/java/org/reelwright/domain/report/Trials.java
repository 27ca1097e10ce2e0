package org.reelwright.domain.report;

/**
 * Trials and what came of them, each with a weight w: one over the probability with which its film was chosen, or 1.
 *
 * @param count that there were
 * @param successes r, of all of them; a trial may have several
 * @param weights sum of w
 * @param squares of w²
 * @param won of w r
 * @param wonSquares of w² r²
 * @param wonCrossed of w² r
 */
public record Trials(
        long count, long successes, double weights, double squares, double won, double wonSquares, double wonCrossed) {

    public static final Trials NONE = new Trials(0, 0, 0, 0, 0, 0, 0);

    /** All weights are 1, and each trial has one success at most. */
    static Trials even(long successes, long count) {
        return new Trials(count, successes, count, count, successes, successes, successes);
    }

    Trials plus(Trials other) {
        return new Trials(
                count + other.count,
                successes + other.successes,
                weights + other.weights,
                squares + other.squares,
                won + other.won,
                wonSquares + other.wonSquares,
                wonCrossed + other.wonCrossed);
    }

    /** With all weights so many times as large. */
    Trials times(double factor) {
        double square = factor * factor;
        return new Trials(
                count,
                successes,
                weights * factor,
                squares * square,
                won * factor,
                wonSquares * square,
                wonCrossed * square);
    }

    double share() {
        return won / weights;
    }

    /** Of the share, by linearisation. */
    double variance() {
        double p = share();
        return (wonSquares - 2 * p * wonCrossed + p * p * squares) / (weights * weights);
    }

    /** So many trials of equal weight would tell as much (Kish). */
    double effective() {
        return squares == 0 ? 0 : weights * weights / squares;
    }

    /** The same of what succeeded. */
    double effectiveSuccesses() {
        return wonSquares == 0 ? 0 : won * won / wonSquares;
    }
}
