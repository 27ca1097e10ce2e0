/** Reads reports from the counted events, in a constant number of queries however many films and days there are. */
package org.reelwright.ejb.report;
