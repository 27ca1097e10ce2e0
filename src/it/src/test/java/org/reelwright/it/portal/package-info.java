/** The portal as people use it, in a real browser. */
package org.reelwright.it.portal;
