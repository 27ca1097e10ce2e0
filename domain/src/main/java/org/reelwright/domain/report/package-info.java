/** What a campaign brought for its money: sums and the rates made from them, with how sure they are. */
package org.reelwright.domain.report;
