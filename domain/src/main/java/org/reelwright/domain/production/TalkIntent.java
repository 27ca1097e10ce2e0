package org.reelwright.domain.production;

import java.time.LocalDate;
import org.reelwright.domain.campaign.Campaign;

/**
 * One order that is about to be sent while somebody waits for its answer.
 *
 * @param campaign for which it is, and whose money it costs
 * @param key its own: it is never sent a second time, as nobody would wait for it
 * @param day on which its cost counts
 */
public record TalkIntent(Talk talk, Campaign campaign, String provider, String key, LocalDate day) {}
