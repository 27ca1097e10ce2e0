/**
 * Serving at run time: launches, the line-up in memory, and the leases that keep spending within the budget across any
 * number of nodes and their sudden ends.
 */
package org.reelwright.ejb.delivery;
