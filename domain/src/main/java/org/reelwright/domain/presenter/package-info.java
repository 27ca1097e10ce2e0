/** The digital human who speaks the script. Its port is here; no embedded model plays it yet. */
package org.reelwright.domain.presenter;
