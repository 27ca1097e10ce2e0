package org.reelwright.ejb.measurement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.reelwright.domain.delivery.Odds;
import org.reelwright.domain.measurement.AdEvent;
import org.reelwright.domain.measurement.AdEventId;

/** Asks after and writes many events with one statement each. */
final class EventRows {

    /** The count is asked event by event through the primary key, whatever a planner thinks of a table that grew since. */
    private static final String COUNTED = """
            select e.n, (select max(case when a.valid then 1 else 0 end) from ad_event a
                where a.serving_id = e.serving_id and a.kind = e.kind)
            from unnest(cast(? as uuid array), cast(? as varchar array), cast(? as integer array))
                as e (serving_id, kind, n)
            """;

    private static final String REPLACE = """
            update ad_event set happened_at = ?, billed_micros = ?, valid = true, error_code = ?, invalidity = null
            where serving_id = ? and kind = ? and valid = false
            """;

    private static final String INSERT = """
            insert into ad_event (serving_id, kind, line_item_id, creative_id, serving_day, happened_at, billed_micros,
                valid, error_code, invalidity, decided_at, situation, propensity, among)
            select e.serving_id, e.kind, e.line_item_id, e.creative_id, e.serving_day, e.happened_at, e.billed_micros,
                e.valid, e.error_code, e.invalidity, e.decided_at, e.situation, e.propensity, e.among
            from unnest(cast(? as uuid array), cast(? as varchar array), cast(? as uuid array), cast(? as uuid array),
                cast(? as date array), cast(? as timestamp with time zone array), cast(? as bigint array),
                cast(? as boolean array), cast(? as integer array), cast(? as varchar array),
                cast(? as timestamp with time zone array), cast(? as varchar array),
                cast(? as double precision array), cast(? as integer array))
                as e (serving_id, kind, line_item_id, creative_id, serving_day, happened_at, billed_micros, valid,
                    error_code, invalidity, decided_at, situation, propensity, among)
            """;

    private static final String LATE = """
            insert into late_event (serving_id, kind, happened_at, taken) values (?, ?, ?, false)
            """;

    private EventRows() {}

    /** @return those of them that were counted before, with whether they were taken for a person's */
    static Map<AdEventId, Boolean> counted(List<AdEventId> ids, Connection connection) throws SQLException {
        var columns = new Columns<>(ids, connection);
        try (PreparedStatement query = connection.prepareStatement(COUNTED)) {
            query.setArray(1, columns.of("uuid", AdEventId::servingId));
            query.setArray(2, columns.of("varchar", AdEventId::told));
            query.setArray(
                    3,
                    connection.createArrayOf(
                            "int4", IntStream.range(0, ids.size()).boxed().toArray()));
            return read(ids, query);
        }
    }

    private static Map<AdEventId, Boolean> read(List<AdEventId> ids, PreparedStatement query) throws SQLException {
        var counted = new HashMap<AdEventId, Boolean>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                boolean valid = rows.getInt(2) > 0;
                if (!rows.wasNull()) {
                    counted.put(ids.get(rows.getInt(1)), valid);
                }
            }
        }
        return counted;
    }

    /** Puts what a person told in the place of what was no person's. Fails when another node did so at the same moment. */
    static void replace(List<AdEvent> events, Connection connection) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(REPLACE)) {
            for (AdEvent event : events) {
                update.setObject(1, event.happenedAt().atOffset(ZoneOffset.UTC));
                update.setLong(2, event.billedMicros());
                update.setObject(3, event.errorCode().orElse(null), Types.INTEGER);
                update.setObject(4, event.id().servingId());
                update.setString(5, event.id().told());
                update.addBatch();
            }
            if (IntStream.of(update.executeBatch()).anyMatch(rows -> rows != 1)) {
                throw new IllegalStateException("another node was faster with one of " + events.size() + " events");
            }
        }
    }

    static void insert(List<AdEvent> events, Connection connection) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        var columns = new Columns<>(events, connection);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, columns.of("uuid", e -> e.id().servingId()));
            insert.setArray(2, columns.of("varchar", e -> e.id().told()));
            insert.setArray(3, columns.of("uuid", AdEvent::lineItemId));
            insert.setArray(4, columns.of("uuid", AdEvent::creativeId));
            insert.setArray(5, columns.of("date", AdEvent::servingDay));
            insert.setArray(6, columns.of("timestamptz", e -> e.happenedAt().atOffset(ZoneOffset.UTC)));
            insert.setArray(7, columns.of("int8", AdEvent::billedMicros));
            insert.setArray(8, columns.of("bool", AdEvent::isValid));
            insert.setArray(9, columns.of("int4", e -> e.errorCode().orElse(null)));
            insert.setArray(
                    10,
                    columns.of("varchar", e -> e.invalidity().map(Enum::name).orElse(null)));
            decisions(columns, insert);
            insert.executeUpdate();
        }
    }

    private static void decisions(Columns<AdEvent> columns, PreparedStatement insert) throws SQLException {
        insert.setArray(11, columns.of("timestamptz", e -> e.decidedAt()
                .map(at -> at.atOffset(ZoneOffset.UTC))
                .orElse(null)));
        insert.setArray(
                12, columns.of("varchar", e -> e.odds().map(Odds::situation).orElse(null)));
        insert.setArray(
                13, columns.of("float8", e -> e.odds().map(Odds::propensity).orElse(null)));
        insert.setArray(14, columns.of("int4", e -> e.odds().map(Odds::among).orElse(null)));
    }

    /** Tells the tally of learning, which may have passed them. */
    static void late(List<AdEvent> events, Connection connection) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(LATE)) {
            for (AdEvent event : events) {
                insert.setObject(1, event.id().servingId());
                insert.setString(2, event.id().told());
                insert.setObject(3, event.happenedAt().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private record Columns<T>(List<T> rows, Connection connection) {

        java.sql.Array of(String type, Function<T, Object> value) throws SQLException {
            return connection.createArrayOf(type, rows.stream().map(value).toArray());
        }
    }
}
