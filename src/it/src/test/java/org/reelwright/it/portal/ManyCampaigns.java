package org.reelwright.it.portal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.shared.Json;

/**
 * Rows as a large advertiser has them, written straight into the database: ten films for each campaign, and what goes with
 * them.
 */
final class ManyCampaigns {

    static final int FILMS = 10;

    private static final int DAYS = 14;
    private static final int BUSY = 48;
    private static final int SERVED = 8_000;
    private static final String[] STATUSES = {"RUNNING", "PAUSED", "IN_REVIEW", "READY", "DRAFT"};
    private static final int[] LENGTHS = {6, 15, 30, 60};

    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    private final Rows rows;
    private final UUID owner;
    private final Films like;
    private final UUID[] campaigns;
    private final UUID[] productions;
    private final UUID[] films;

    /** What one film has that all of them are like. @param files JSON, as is {@code quality} */
    record Films(String hash, String files, String quality) {}

    /** @param owner an advertiser that is there */
    ManyCampaigns(Connection database, UUID owner, Films like, int campaigns) throws SQLException {
        this.rows = new Rows(database);
        this.owner = owner;
        this.like = like;
        this.campaigns = ids(campaigns);
        this.productions = ids(campaigns);
        this.films = ids(campaigns * FILMS);
        database.setAutoCommit(false);
    }

    void fill(Brief brief) throws SQLException {
        String json = Json.write(brief);
        rows.add(
                "campaign (id, version, advertiser_id, name, brief, status, created_at)",
                campaigns.length,
                i -> new Object[] {
                    campaigns[i], 0, owner, "Product " + i, json, STATUSES[i % STATUSES.length], now.minusMinutes(i)
                });
        rows.add(
                "production (id, version, campaign_id, advertiser_id, brief, seed, revision, status, started_at)",
                productions.length,
                i -> new Object[] {productions[i], 0, campaigns[i], owner, json, 1L, 1, "DONE", now.minusMinutes(i)});
        var others = new ManyOthers(rows, owner, now);
        // Before the films: what is in the library already, no clock puts there.
        others.material(campaigns, films);
        films();
        deliveries(brief);
        others.charges(campaigns, productions);
        others.chats(campaigns);
        others.leads(campaigns);
        others.shows(campaigns);
        others.doings(campaigns.length);
    }

    private void films() throws SQLException {
        rows.add(
                "creative (id, version, production_id, subject, revision, made_at, provider, model, campaign_id,"
                        + " advertiser_id, film_hash, files, quality, verdict, status)",
                films.length,
                i -> new Object[] {
                    films[i],
                    0,
                    productions[i / FILMS],
                    "0/" + LENGTHS[i % FILMS % LENGTHS.length] + "/"
                            + Shape.values()[i % FILMS % Shape.values().length].slug(),
                    1,
                    now.minusMinutes(i),
                    "studio",
                    "1",
                    campaigns[i / FILMS],
                    owner,
                    like.hash(),
                    like.files(),
                    like.quality(),
                    i % 3 == 0 ? "WARN" : "PASS",
                    i % 7 == 0 ? "IN_REVIEW" : "APPROVED"
                });
    }

    /** Of campaigns that run or are paused. */
    private void deliveries(Brief brief) throws SQLException {
        UUID[] items = ids(campaigns.length * 2 / STATUSES.length);
        long budget = brief.budget().total().micros();
        rows.add(
                "line_item (id, version, campaign_id, advertiser_id, currency, cpm_micros, total_micros, daily_micros,"
                        + " first_day, last_day, zone, status, launched_at)",
                items.length,
                i -> new Object[] {
                    items[i],
                    0,
                    campaigns[i / 2 * STATUSES.length + i % 2],
                    owner,
                    "USD",
                    4_000_000L,
                    budget,
                    budget,
                    brief.flight().first(),
                    brief.flight().last(),
                    "UTC",
                    i % 2 == 0 ? "ACTIVE" : "PAUSED",
                    now
                });
        rows.add("spend (id, line_item_id, period, budget_micros, settled_micros, reserved_micros)", items.length, i ->
                new Object[] {UUID.randomUUID(), items[i], "total", budget, budget * (i % 100) / 100, 0L});
        tallies(items);
        new ManyEvents(rows, now, Math.min(SERVED, campaigns.length)).of(items[0], films);
    }

    /** Each line item in one situation, and those on the first pages as learning keeps them: each film in many. */
    private void tallies(UUID[] items) throws SQLException {
        int situations = 12;
        int each = FILMS * situations * DAYS;
        int busiest = Math.min(BUSY, items.length);
        rows.add(
                "arm_tally (line_item_id, creative_id, situation, serving_day, impressions, completions, clicks,"
                        + " tallied_at)",
                items.length * DAYS + busiest * each,
                i -> {
                    boolean busy = i < busiest * each;
                    int at = busy ? i / each : (i - busiest * each) / DAYS;
                    return new Object[] {
                        items[at],
                        busy ? films[i / DAYS / situations % FILMS] : UUID.randomUUID(),
                        busy ? "instream.wide|phone|" + i / DAYS % situations + "|-" : "-",
                        LocalDate.now(ZoneOffset.UTC).minusDays(i % DAYS),
                        100L + i % 37,
                        50L,
                        1L,
                        now
                    };
                });
    }

    static UUID[] ids(int many) {
        UUID[] ids = new UUID[many];
        Arrays.setAll(ids, i -> UUID.randomUUID());
        return ids;
    }
}
