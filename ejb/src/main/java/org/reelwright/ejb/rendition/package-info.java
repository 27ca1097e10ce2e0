/** Has films finished: type, sound, cut; and finds finished films. */
package org.reelwright.ejb.rendition;
