package org.reelwright.ejb.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A PostgreSQL that a run of the tests has to itself; it starts when it is first needed and ends with the tests. */
public final class OwnPostgres {

    private static final int CONNECTIONS = 12;
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private OwnPostgres() {}

    private static final class Running {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A new one, empty but for the schema. */
    public static TestDatabase database() {
        String name = "own" + DATABASES.incrementAndGet();
        try (var connection = Running.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var source = new PGConnectionPoolDataSource();
        source.setUrl(Running.POSTGRES.getJdbcUrl("postgres", name));
        return TestDatabase.on(source, CONNECTIONS);
    }
}
