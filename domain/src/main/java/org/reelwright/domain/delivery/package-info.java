/**
 * What is served, to whom and for how much. Promises: a choice reads memory only; what is settled and what is reserved
 * never exceed the budget together, neither in all nor on one day of the flight; no ad is an answer, not an error.
 */
package org.reelwright.domain.delivery;
