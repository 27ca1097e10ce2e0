package org.reelwright.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.ejb.measurement.EventTrial;
import org.reelwright.ejb.shared.TestDatabase;

/**
 * How many events a second one node stores, each checked, billed and acknowledged once durable, and how many rows a
 * second the same PostgreSQL takes into the same table by plain JDBC, 500 to a batch and a commit. Arguments: events a
 * round, campaigns.
 */
public final class EventThroughput {

    private static final int A_BATCH = 500;
    private static final String INSERT =
            "insert into ad_event (serving_id, kind, line_item_id, creative_id, serving_day, happened_at, billed_micros,"
                    + " valid) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private EventThroughput() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        int ads = Integer.parseInt(arguments[0]) / EventTrial.A_VIEW.size();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                var trial = new EventTrial(database(postgres), Integer.parseInt(arguments[1]))) {
            for (int round = 0; round < 4; round++) {
                double plain = raw(postgres, false, trial.views(ads));
                double rewritten = raw(postgres, true, trial.views(ads));
                List<Sighting> told = trial.views(ads);
                long before = trial.counted();
                double stored = perSecond(told.size(), trial.tell(told));
                if (trial.counted() - before != told.size()) {
                    throw new IllegalStateException("not every event was counted");
                }
                say(
                        "round %d: stored %.0f a second; raw %.0f (%.2f), raw with rewritten batches %.0f (%.2f)",
                        round, stored, plain, stored / plain, rewritten, stored / rewritten);
            }
            say("settled %d micros, billed to leases; events hold as much and what was put in raw", trial.settled());
        }
    }

    private static double raw(EmbeddedPostgres postgres, boolean rewritten, List<Sighting> rows) throws SQLException {
        String url = postgres.getJdbcUrl("postgres", "postgres") + (rewritten ? "&reWriteBatchedInserts=true" : "");
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            for (int from = 0; from < rows.size(); from += A_BATCH) {
                for (Sighting row : rows.subList(from, Math.min(rows.size(), from + A_BATCH))) {
                    int column = 1;
                    for (Object value : EventTrial.columns(row).toList()) {
                        insert.setObject(column++, value);
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
            }
            return perSecond(rows.size(), System.nanoTime() - begun);
        }
    }

    private static double perSecond(int events, long nanos) {
        return events * 1e9 / nanos;
    }

    private static TestDatabase database(EmbeddedPostgres postgres) {
        var source = new PGConnectionPoolDataSource();
        source.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
        return TestDatabase.on(source, 20);
    }

    private static void say(String line, Object... figures) {
        PrintStream out = System.out;
        out.println(String.format(Locale.ROOT, line, figures));
    }
}
