package org.reelwright.ejb.provider.studio;

import org.reelwright.domain.script.LineRole;

/** What a line is there for; its name is the section of the copy book that has phrases for it. */
enum Beat {
    HOOK(LineRole.HOOK, true),
    LOOK(LineRole.HOOK, true),
    PRICE(LineRole.HOOK, true),
    LISTEN(LineRole.HOOK, true),
    PROBLEM(LineRole.PROBLEM, true),
    AGITATE(LineRole.AGITATION, true),
    BEFORE(LineRole.BEFORE, true),
    AFTER(LineRole.AFTER, true),
    TURN(LineRole.BRIDGE, true),
    REHOOK(LineRole.BRIDGE, true),
    BACK(LineRole.BRIDGE, true),
    FIRST(LineRole.BRIDGE, true),
    SECOND(LineRole.BRIDGE, true),
    THIRD(LineRole.BRIDGE, true),
    MEET(LineRole.BRIDGE, false),
    SOLVE(LineRole.BRIDGE, false),
    BRIDGE(LineRole.BRIDGE, false),
    ASK(LineRole.BRIDGE, false),
    CLOSER(LineRole.BRIDGE, false),
    SUM(LineRole.BRIDGE, false),
    DESIRE(LineRole.BRIDGE, false),
    REPRISE(LineRole.BRIDGE, false),
    POINT(LineRole.BENEFIT, false),
    DETAIL(LineRole.PROOF, false),
    QUOTE(LineRole.QUOTE, false),
    OFFER(LineRole.OFFER, false),
    CTA(LineRole.CALL_TO_ACTION, false);

    private final LineRole role;
    private final boolean personal;

    Beat(LineRole role, boolean personal) {
        this.role = role;
        this.personal = personal;
    }

    LineRole role() {
        return role;
    }

    /** Whether a film begins with it. */
    boolean isOpening() {
        return role == LineRole.HOOK || role == LineRole.PROBLEM || role == LineRole.BEFORE;
    }

    /** Whether it differs from audience to audience and from length to length. What does not is rendered once for all. */
    boolean isPersonal() {
        return personal;
    }
}
