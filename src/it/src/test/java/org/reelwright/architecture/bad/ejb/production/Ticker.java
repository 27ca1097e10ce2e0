package org.reelwright.architecture.bad.ejb.production;

import jakarta.ejb.Schedule;

/** Ticks under another name. */
class Ticker {

    @Schedule(persistent = false)
    void tick() {}
}
