package org.reelwright.architecture.bad.domain.oddity;

/** In no feature. */
class Stray {}
