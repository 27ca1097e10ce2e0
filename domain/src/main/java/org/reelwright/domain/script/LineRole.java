package org.reelwright.domain.script;

/** What a line does in the film. */
public enum LineRole {
    HOOK,
    PROBLEM,
    AGITATION,
    BEFORE,
    AFTER,
    /** From what was wrong, or wished for, to the product. */
    BRIDGE,
    BENEFIT,
    PROOF,
    /** A customer's words, as they were given. */
    QUOTE,
    OFFER,
    CALL_TO_ACTION
}
