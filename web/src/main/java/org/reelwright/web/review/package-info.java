/** Pages and resources of review: translation only. */
package org.reelwright.web.review;
