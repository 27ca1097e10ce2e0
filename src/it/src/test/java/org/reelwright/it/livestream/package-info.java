/** Runs of show over HTTP and in a browser, from the order to the rehearsal. */
package org.reelwright.it.livestream;
