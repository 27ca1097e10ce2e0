package org.reelwright.architecture.bad.ejb.production;

/** What a stage does. */
public interface StageWork {}
