/**
 * The engine: claims job rows, runs their stages outside any transaction, settles them under the fence, and writes the
 * rows that follow. The timer only ticks; what happens next is always in the rows.
 */
package org.reelwright.ejb.production;
