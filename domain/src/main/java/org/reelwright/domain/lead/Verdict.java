package org.reelwright.domain.lead;

/** What the advertiser's rules say of a lead, the best first. */
public enum Verdict {
    QUALIFIED,
    NOT_YET,
    NO;

    Verdict orWorse(Verdict other) {
        return other.ordinal() > ordinal() ? other : this;
    }
}
