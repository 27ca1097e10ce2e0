package org.reelwright.architecture.bad.ejb.script;

/** For actors. */
class TheatreStage {}
