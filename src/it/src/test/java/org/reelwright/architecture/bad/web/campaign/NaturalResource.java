package org.reelwright.architecture.bad.web.campaign;

/** Coal. */
class NaturalResource {}
