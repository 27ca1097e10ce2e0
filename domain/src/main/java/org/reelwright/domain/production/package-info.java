/** How ads get made: the pipeline ({@link org.reelwright.domain.production.Stage}), its durable jobs, and what follows from each outcome. */
package org.reelwright.domain.production;
