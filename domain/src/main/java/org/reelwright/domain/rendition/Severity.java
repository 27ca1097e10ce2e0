package org.reelwright.domain.rendition;

/** How much a finding matters, the worst first. */
public enum Severity {
    /** Not to be launched, unless an account manager takes it upon himself. */
    FAIL,
    /** Better mended. */
    WARN,
    /** To be known before the film goes to one certain platform. */
    NOTE,
    PASS
}
