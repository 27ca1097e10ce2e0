package org.reelwright.domain.script;

/** What a line does in the film. */
public enum LineRole {
    HOOK,
    PROBLEM,
    BENEFIT,
    PROOF,
    OFFER,
    CALL_TO_ACTION
}
