/** What a person says of a film, and what is made anew for it. */
package org.reelwright.domain.review;
