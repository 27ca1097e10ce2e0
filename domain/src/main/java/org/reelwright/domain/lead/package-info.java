/**
 * Leads: what is known of a campaign, an assistant that answers from it and from nothing else, the form it leads to, whether
 * who filled it in qualifies, and the person who takes over. Whoever withdraws consent is erased.
 */
package org.reelwright.domain.lead;
