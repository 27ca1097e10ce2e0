package org.reelwright.it.portal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.reelwright.domain.delivery.Situation;

/** What a campaign's ads were told of: a fortnight of it. @param many how often one was served */
record ManyEvents(Rows rows, OffsetDateTime now, int many) {

    private static final int DAYS = 14;
    private static final String[] KINDS = {"IMPRESSION", "START", "FIRST_QUARTILE", "MIDPOINT", "CLICK"};
    private static final String[] DEVICES = {"phone", "tablet", "tv"};

    void of(UUID item, UUID[] films) throws SQLException {
        UUID[] served = ManyCampaigns.ids(many);
        rows.add(
                "ad_decision (serving_id, line_item_id, creative_id, serving_day, situation, propensity, among, ghost,"
                        + " viewer, decided_at)",
                many,
                i -> new Object[] {
                    served[i], item, film(films, i), day(i), situation(i), .2, 5, false, "viewer " + i, at(i)
                });
        rows.add(
                "ad_event (serving_id, kind, line_item_id, creative_id, serving_day, happened_at, billed_micros, valid)",
                many * KINDS.length,
                i -> new Object[] {
                    served[i / KINDS.length],
                    KINDS[i % KINDS.length],
                    item,
                    film(films, i / KINDS.length),
                    day(i / KINDS.length),
                    at(i / KINDS.length),
                    i % KINDS.length == 0 ? 4_000L : 0L,
                    true
                });
    }

    private static UUID film(UUID[] films, int i) {
        return films[i % ManyCampaigns.FILMS];
    }

    private static LocalDate day(int i) {
        return LocalDate.now(ZoneOffset.UTC).minusDays(i % DAYS);
    }

    private OffsetDateTime at(int i) {
        return now.minusDays(i % DAYS).minusMinutes(i % 700);
    }

    private static String situation(int i) {
        return new Situation("instream.wide", DEVICES[i % DEVICES.length], i % 24, "-").key();
    }
}
