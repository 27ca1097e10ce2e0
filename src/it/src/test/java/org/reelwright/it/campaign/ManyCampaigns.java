package org.reelwright.it.campaign;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.QualityReport;
import org.reelwright.domain.shared.Json;

/** The database of a server that is down, filled as that of a large advertiser is: ten films for each campaign. */
final class ManyCampaigns {

    private static final int FILMS = 10;
    private static final int DAYS = 14;
    private static final int AT_ONCE = 1_000;
    private static final String[] STATUSES = {"RUNNING", "PAUSED", "IN_REVIEW", "READY", "DRAFT"};
    private static final OffsetDateTime NOW = OffsetDateTime.now(ZoneOffset.UTC);

    private final Connection database;
    private final UUID owner;

    ManyCampaigns(Connection database) throws SQLException {
        this.database = database;
        database.setAutoCommit(false);
        try (var statement = database.createStatement();
                ResultSet row = statement.executeQuery("select advertiser_id from app_user where login = 'demo'")) {
            row.next();
            owner = row.getObject(1, UUID.class);
        }
    }

    void fill(int campaigns, Brief brief) throws SQLException {
        String json = Json.write(brief);
        UUID[] ids = new UUID[campaigns];
        UUID[] productions = new UUID[campaigns];
        for (int i = 0; i < campaigns; i++) {
            ids[i] = UUID.randomUUID();
            productions[i] = UUID.randomUUID();
        }
        each(
                "campaign (id, version, advertiser_id, name, brief, status, created_at)", campaigns, i -> new Object[] {
                    ids[i], 0, owner, "Product " + i, json, STATUSES[i % STATUSES.length], NOW.minusMinutes(i)
                });
        each(
                "production (id, version, campaign_id, advertiser_id, brief, seed, revision, status, started_at)",
                campaigns,
                i -> new Object[] {productions[i], 0, ids[i], owner, json, 1L, 1, "DONE", NOW.minusMinutes(i)});
        films(ids, productions);
        deliveries(ids, brief);
        database.commit();
    }

    private void films(UUID[] campaigns, UUID[] productions) throws SQLException {
        var file = new StoredFile("ab".repeat(32), "video/mp4", 1);
        String files = Json.write(new FilmFiles(file, file, file, 360, 640, 15_000, 500));
        String quality = Json.write(QualityReport.NOT_CHECKED);
        each(
                "creative (id, version, production_id, subject, revision, made_at, provider, model, campaign_id,"
                        + " advertiser_id, film_hash, files, quality, status)",
                campaigns.length * FILMS,
                i -> new Object[] {
                    UUID.randomUUID(),
                    0,
                    productions[i / FILMS],
                    "0/15/9x16/" + i % FILMS,
                    1,
                    NOW.minusMinutes(i),
                    "studio",
                    "1",
                    campaigns[i / FILMS],
                    owner,
                    "ab".repeat(32),
                    files,
                    quality,
                    i % 7 == 0 ? "IN_REVIEW" : "APPROVED"
                });
    }

    private void deliveries(UUID[] campaigns, Brief brief) throws SQLException {
        UUID[] items = new UUID[campaigns.length];
        long budget = brief.budget().total().micros();
        each(
                "line_item (id, version, campaign_id, advertiser_id, currency, cpm_micros, total_micros, daily_micros,"
                        + " first_day, last_day, zone, status, launched_at)",
                items.length,
                i -> {
                    items[i] = UUID.randomUUID();
                    return new Object[] {
                        items[i],
                        0,
                        campaigns[i],
                        owner,
                        "USD",
                        4_000_000L,
                        budget,
                        budget,
                        brief.flight().first(),
                        brief.flight().last(),
                        "UTC",
                        i % 5 == 0 ? "ACTIVE" : "PAUSED",
                        NOW
                    };
                });
        each("spend (id, line_item_id, period, budget_micros, settled_micros, reserved_micros)", items.length, i ->
                new Object[] {UUID.randomUUID(), items[i], "total", budget, budget * (i % 100) / 100, 0L});
        tallies(items);
    }

    private void tallies(UUID[] items) throws SQLException {
        each(
                "arm_tally (line_item_id, creative_id, situation, serving_day, impressions, completions, clicks,"
                        + " tallied_at)",
                items.length * DAYS,
                i -> new Object[] {
                    items[i / DAYS],
                    UUID.randomUUID(),
                    "-",
                    LocalDate.now(ZoneOffset.UTC).minusDays(i % DAYS),
                    100L + i % 37,
                    50L,
                    1L,
                    NOW
                });
    }

    private interface Row {
        Object[] of(int i);
    }

    private void each(String into, int rows, Row row) throws SQLException {
        String marks = "?,".repeat(into.split(",").length - 1) + "?";
        try (PreparedStatement statement =
                database.prepareStatement("insert into " + into + " values (" + marks + ")")) {
            for (int i = 0; i < rows; i++) {
                Object[] values = row.of(i);
                for (int at = 0; at < values.length; at++) {
                    statement.setObject(at + 1, values[at]);
                }
                statement.addBatch();
                if (i % AT_ONCE == AT_ONCE - 1) {
                    statement.executeBatch();
                    database.commit();
                }
            }
            statement.executeBatch();
        }
    }
}
