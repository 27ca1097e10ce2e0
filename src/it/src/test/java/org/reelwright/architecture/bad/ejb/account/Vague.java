package org.reelwright.architecture.bad.ejb.account;

import org.reelwright.ejb.account.Audited;

/** Leaves nothing in the audit log by which anybody finds what it was about. */
class Vague {

    @Audited("did something")
    void act(Object viewer, Object what) {}
}
