package org.reelwright.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.reelwright.ejb.production.EngineTrial;
import org.reelwright.ejb.shared.TestDatabase;

/**
 * How many jobs a second one node's engine carries out when its models take no time, on a real PostgreSQL that is
 * durable (fsync on). Arguments: how many jobs, the provider ({@code studio} inside the server, {@code acme} a paid one
 * with its ledger), and how many jobs are claimed ahead. With {@code wait} as the provider: how many that wait are asked
 * after in time.
 */
public final class EngineThroughput {

    private static final int A_PRODUCTION = 100;
    private static final int CONNECTIONS = 40;

    private EngineThroughput() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int jobs = Integer.parseInt(arguments[0]);
        int ahead = Integer.parseInt(arguments[2]);
        boolean wait = arguments[1].equals("wait");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "100")
                        .start();
                var trial = new EngineTrial(database(postgres), wait ? "acme" : arguments[1], ahead)) {
            if (wait) {
                waiting(trial, jobs);
            } else {
                throughput(trial, jobs);
            }
        }
    }

    private static void throughput(EngineTrial trial, int jobs) throws InterruptedException {
        trial.order(10, A_PRODUCTION);
        trial.makeAll();
        for (int round = 1; round <= 3; round++) {
            trial.order(jobs / A_PRODUCTION, A_PRODUCTION);
            Duration took = trial.makeAll();
            say(
                    "round %d: %d jobs in %d ms, %.0f a second",
                    round, jobs, took.toMillis(), jobs * 1000.0 / took.toMillis());
        }
        say("charges: %d", trial.charges());
    }

    private static void waiting(EngineTrial trial, int jobs) throws InterruptedException {
        trial.letWait(50);
        trial.order(jobs / A_PRODUCTION, A_PRODUCTION);
        while (trial.waiting() < jobs * 9L / 10) {
            trial.second();
        }
        int before = trial.polls();
        long late = 0;
        for (int second = 0; second < 40; second++) {
            trial.second();
            late = Math.max(late, trial.late(Duration.ofSeconds(3)));
        }
        Runtime memory = Runtime.getRuntime();
        say(
                "%d wait: %d asked after in 40 s (each every 10 s), at most %d of them more than 3 s late, heap %d MiB",
                trial.waiting(), trial.polls() - before, late, (memory.totalMemory() - memory.freeMemory()) >> 20);
        trial.finish();
        Duration took = trial.makeAll();
        say("all made %d ms later; charges: %d", took.toMillis(), trial.charges());
    }

    private static TestDatabase database(EmbeddedPostgres postgres) {
        var source = new PGConnectionPoolDataSource();
        source.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
        return TestDatabase.on(source, CONNECTIONS);
    }

    private static void say(String line, Object... figures) {
        PrintStream out = System.out;
        out.println(String.format(Locale.ROOT, line, figures));
    }
}
