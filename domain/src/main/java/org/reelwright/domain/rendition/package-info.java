/** The finished film: edit decisions, captions, and the creative that is reviewed and served. */
package org.reelwright.domain.rendition;
