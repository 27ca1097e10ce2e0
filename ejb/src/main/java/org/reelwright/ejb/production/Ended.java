package org.reelwright.ejb.production;

import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.StageOutcome;

/** A run of a job, and what came of it. @param job as it was claimed */
record Ended(Job job, StageOutcome outcome) {}
