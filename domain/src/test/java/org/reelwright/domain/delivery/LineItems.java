package org.reelwright.domain.delivery;

import java.time.Instant;
import java.util.UUID;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Campaign;

/** Line items for tests. */
final class LineItems {

    static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private LineItems() {}

    static LineItem launched(Brief brief) {
        return LineItem.launch(Campaign.draft(UUID.randomUUID(), brief, NOON), PriceList.DEFAULT, NOON);
    }
}
