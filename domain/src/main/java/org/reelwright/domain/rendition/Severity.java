package org.reelwright.domain.rendition;

/** How much a finding matters, the worst first. */
public enum Severity {
    /** Not to be launched, unless an account manager takes it upon himself. */
    FAIL,
    /** Better mended. */
    WARN,
    /** To be known: of one certain platform, or of what the film was made from. */
    NOTE,
    PASS
}
