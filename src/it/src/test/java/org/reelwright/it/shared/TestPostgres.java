package org.reelwright.it.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.random.RandomGenerator;

/**
 * The PostgreSQL that a process of the tests has to itself, if the environment asks for one as it does of the server. It
 * starts when it is first needed and ends with the tests.
 */
public final class TestPostgres {

    private static final boolean CHOSEN = "postgresql".equals(System.getenv("REELWRIGHT_DB_DRIVER"));
    /** The one that the shared server is told; a process whose tests have servers of their own takes any. */
    private static final int PORT = port(Integer.getInteger("it.postgres.port", 0));

    private static final File DATA = RealServer.target()
            .resolve("postgresql")
            .resolve(String.valueOf(PORT))
            .toFile();

    private static EmbeddedPostgres running;

    private TestPostgres() {}

    public static boolean isChosen() {
        return CHOSEN;
    }

    /** Starts it on the data that it had, or on none if it is its first start. */
    public static synchronized void start() {
        if (running == null) {
            try {
                running = EmbeddedPostgres.builder()
                        .setPort(PORT)
                        .setDataDirectory(DATA)
                        .setCleanDataDirectory(false)
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Cuts every connection. */
    public static synchronized void stop() {
        try {
            running.close();
            running = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the address of a new database of this name */
    static String database(String name) {
        start();
        String database = name.replace('-', '_');
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(database);
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + PORT + "/" + database;
    }

    /** @param told 0 for any that is free, and that no client's end of a connection is given while the database is away */
    private static int port(int told) {
        return told > 0
                ? told
                : RandomGenerator.getDefault()
                        .ints(20_000, 30_000)
                        .filter(OwnServer::isFree)
                        .findFirst()
                        .orElseThrow();
    }
}
