package org.reelwright.it.ads;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.measurement.Told;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;
import org.reelwright.it.ads.Players.AcknowledgedEvent;

/** The database of a server that is down, with a running campaign written straight into it. */
final class SeededDatabase implements AutoCloseable {

    static final OffsetDateTime NOW = OffsetDateTime.now(ZoneOffset.UTC);

    private final Connection connection;

    SeededDatabase(Connection connection) {
        this.connection = connection;
    }

    UUID runningCampaign(Brief brief) throws SQLException {
        UUID advertiser = advertiser();
        UUID campaign = UUID.randomUUID();
        UUID production = UUID.randomUUID();
        String json = Json.write(brief);
        insert(
                "campaign (id, version, advertiser_id, name, brief, status, created_at)",
                campaign,
                0,
                advertiser,
                "Kill",
                json,
                "RUNNING",
                NOW);
        insert(
                "production (id, version, campaign_id, advertiser_id, brief, seed, revision, status, started_at)",
                production,
                0,
                campaign,
                advertiser,
                json,
                1L,
                1,
                "DONE",
                NOW);
        creative(production, campaign, advertiser);
        lineItem(campaign, advertiser, brief);
        return campaign;
    }

    /** The demo's, if there is one: its people may see the report. */
    private UUID advertiser() throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from advertiser")) {
            if (row.next()) {
                return row.getObject(1, UUID.class);
            }
        }
        UUID advertiser = UUID.randomUUID();
        insert("advertiser (id, version, name, joined_at)", advertiser, 0, "Nordic", NOW);
        return advertiser;
    }

    private void creative(UUID production, UUID campaign, UUID advertiser) throws SQLException {
        UUID film = UUID.randomUUID();
        insert(
                "creative (id, version, production_id, subject, revision, made_at, provider, model, campaign_id,"
                        + " advertiser_id, film_hash, files, status)",
                film,
                0,
                production,
                "0/15/9x16",
                1,
                NOW,
                "studio",
                "1",
                campaign,
                advertiser,
                "ab".repeat(32),
                Json.write(files()),
                "APPROVED");
        insert(
                "review (id, creative_id, film_hash, decision, reviewer, note, decided_at)",
                UUID.randomUUID(),
                film,
                "ab".repeat(32),
                "APPROVED",
                "mona",
                "",
                NOW);
    }

    private void lineItem(UUID campaign, UUID advertiser, Brief brief) throws SQLException {
        UUID item = UUID.randomUUID();
        long budget = brief.budget().total().micros();
        insert(
                "line_item (id, version, campaign_id, advertiser_id, currency, cpm_micros, total_micros, daily_micros,"
                        + " first_day, last_day, zone, status, launched_at)",
                item,
                0,
                campaign,
                advertiser,
                "USD",
                4_000_000L,
                budget,
                budget,
                brief.flight().first(),
                brief.flight().last(),
                "UTC",
                "ACTIVE",
                NOW);
        insert(
                "spend (id, line_item_id, period, budget_micros, settled_micros, reserved_micros)",
                UUID.randomUUID(),
                item,
                "total",
                budget,
                0L,
                0L);
    }

    long sum(String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** @param column of what the campaign has spent or set aside in all */
    long spend(String column, UUID campaign) throws SQLException {
        return sum("select s." + column + " from spend s join line_item i on i.id = s.line_item_id"
                + " where s.period = 'total' and i.campaign_id = '" + campaign + "'");
    }

    Set<AcknowledgedEvent> counted() throws SQLException {
        var counted = new HashSet<AcknowledgedEvent>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select serving_id, kind from ad_event")) {
            while (row.next()) {
                int kind = Told.parse(row.getString(2)).kind().ordinal() + 1;
                counted.add(new AcknowledgedEvent(row.getObject(1, UUID.class), kind));
            }
        }
        return counted;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void insert(String into, Object... values) throws SQLException {
        String marks = "?,".repeat(values.length - 1) + "?";
        try (PreparedStatement statement =
                connection.prepareStatement("insert into " + into + " values (" + marks + ")")) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static FilmFiles files() {
        var file = new StoredFile("ab".repeat(32), "video/mp4", 1);
        return new FilmFiles(file, file, file, 360, 640, 15_000, 500);
    }

    /** For everybody, today, with this budget for the day and in all. */
    static Brief brief(Money money) {
        LocalDate today = NOW.toLocalDate();
        return new Brief(
                new Product("Kill", "", List.of(), Optional.empty(), Optional.empty(), List.of()),
                new BrandKit(Optional.empty(), List.of(), Tone.WARM, List.of(), ""),
                List.of(new Audience("Everyone", List.of(), Language.ENGLISH)),
                new Goal(Objective.REACH, OptionalLong.empty(), Optional.empty()),
                new Budget(money, money),
                new Flight(today.minusDays(1), today.plusDays(1), ZoneOffset.UTC),
                List.of(Shape.VERTICAL),
                List.of(15));
    }
}
