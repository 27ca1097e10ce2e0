/** How long an answer takes. */
package org.reelwright.bench.lead;
