package org.reelwright.architecture.bad.ejb.production;

/** Nobody calls it. */
class WallClock {}
