/**
 * What is said in a live stream, and when: a run of show from products, offers and a duration, timed to the second, edited line by
 * line, versioned and reviewed.
 */
package org.reelwright.domain.livestream;
