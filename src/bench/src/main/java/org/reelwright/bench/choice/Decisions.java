package org.reelwright.bench.choice;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.ejb.delivery.DecisionBatches;
import org.reelwright.ejb.shared.TestDatabase;

/** How fast decisions are logged, on a durable PostgreSQL beside it. Argument: how many batches of a thousand. */
public final class Decisions {

    private static final int A_BATCH = 1_000;
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private Decisions() {}

    public static void main(String[] arguments) throws IOException {
        int batches = Integer.parseInt(arguments[0]);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                TestDatabase database = TestDatabase.on(source(postgres), 4)) {
            write(database, batches / 5);
            long began = System.nanoTime();
            write(database, batches);
            double seconds = (System.nanoTime() - began) / 1e9;
            say("%d decisions in %.1f s: %.0f a second", batches * A_BATCH, seconds, batches * A_BATCH / seconds);
        }
    }

    private static void write(TestDatabase database, int batches) {
        for (int batch = 0; batch < batches; batch++) {
            List<AdDecision> decisions = batch();
            database.run(em -> DecisionBatches.write(em, decisions));
        }
    }

    private static List<AdDecision> batch() {
        var decisions = new ArrayList<AdDecision>();
        for (int i = 0; i < A_BATCH; i++) {
            decisions.add(new AdDecision(
                    UUID.randomUUID(),
                    new UUID(1, i % 50),
                    new UUID(2, i % 450),
                    LocalDate.of(2026, 3, 10),
                    "wide|phone|8|-",
                    0.25,
                    4,
                    false,
                    Optional.empty(),
                    NOW));
        }
        return decisions;
    }

    private static PGConnectionPoolDataSource source(EmbeddedPostgres postgres) {
        var source = new PGConnectionPoolDataSource();
        source.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
        return source;
    }

    private static void say(String line, Object... figures) {
        PrintStream out = System.out;
        out.println(String.format(Locale.ROOT, line, figures));
    }
}
