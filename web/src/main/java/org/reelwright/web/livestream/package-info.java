/** Runs of show in the portal and over HTTP, the teleprompter with its remote control, and the rehearsal stream. */
package org.reelwright.web.livestream;
