/** Choosing, pacing and bidding, played through with people and auctions whose truth is known. */
package org.reelwright.bench.choice;
