/** The durable count of what players tell: answered after commit, each event once, impressions billed to their lease. */
package org.reelwright.ejb.measurement;
