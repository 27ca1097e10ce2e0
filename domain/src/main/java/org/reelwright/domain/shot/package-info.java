/** A still set in motion: one silent clip of at most ten seconds. */
package org.reelwright.domain.shot;
