/** Ads as players see them: served by the real server, told back to it, counted and billed. */
package org.reelwright.it.ads;
