/** Reports for reading, as JSON and as CSV: the same figures in each. */
package org.reelwright.web.report;
