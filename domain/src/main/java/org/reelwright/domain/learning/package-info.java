/**
 * What past rounds teach the next. Promises: what another policy would have brought is told from the log alone, with how
 * sure it is, and not at all where the log cannot tell.
 */
package org.reelwright.domain.learning;
