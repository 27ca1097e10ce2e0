package org.reelwright.architecture.bad.ejb.production;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Singleton;

/** Means to wait for ever, and waits five seconds. */
@Singleton
class Patient {

    @AccessTimeout(-1)
    void sit() {}
}
