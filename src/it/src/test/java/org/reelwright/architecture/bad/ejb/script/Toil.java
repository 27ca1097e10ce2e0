package org.reelwright.architecture.bad.ejb.script;

import org.reelwright.architecture.bad.ejb.production.StageWork;

/** A stage by another name. */
class Toil implements StageWork {}
