/**
 * What became of the ads that were served. Promises: an event counts once, for ever, and only if this installation
 * signed it; what is invalid or late is counted and never billed.
 */
package org.reelwright.domain.measurement;
