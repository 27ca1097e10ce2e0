package org.reelwright.it.shared;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.io.FileUtils;

/**
 * A server that one test has to itself, to kill it and to start it again on the same data. Its log is
 * {@code target/<name>/console.log}.
 */
public final class OwnServer implements AutoCloseable {

    /** A server that is starting may take a request and never answer it. */
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private static final Duration START_PATIENCE = Duration.ofMinutes(4);

    private final Path base;
    private final int offset = freeOffset();
    private final Http management =
            Http.at(URI.create("http://localhost:" + (9990 + offset) + "/")).within(A_MOMENT);
    private final Path home;
    private final String database;
    private final List<String> settings;
    private String sizing = "-Xms256m -Xmx2g";
    private Process process;

    private OwnServer(Path base, Path home, String database, List<String> settings) {
        this.base = base;
        this.home = home;
        this.database = database;
        this.settings = new ArrayList<>(settings);
    }

    /**
     * A stopped server with no data, on the kind of database that this run of the tests is about.
     *
     * @param settings system properties, each as {@code name=value}
     */
    public static OwnServer named(String name, String... settings) {
        Path base = laidOut(name);
        Path home = base.resolve("reelwright");
        String database = TestPostgres.isChosen()
                ? TestPostgres.database(name)
                : "jdbc:h2:file:" + home.resolve("database/reelwright");
        return new OwnServer(base, home, database, List.of(settings));
    }

    /** Another stopped server with the same settings, on the same data. */
    public OwnServer another(String name) {
        var another = new OwnServer(laidOut(name), home, database, settings);
        another.sizing = sizing;
        return another;
    }

    private static Path laidOut(String name) {
        Path base = RealServer.target().resolve(name);
        try {
            FileUtils.deleteDirectory(base.toFile());
            FileUtils.copyDirectory(
                    Path.of(System.getProperty("it.wildfly.home"), "standalone", "configuration")
                            .toFile(),
                    base.resolve("configuration").toFile());
            Files.createDirectories(base.resolve("deployments"));
            Files.copy(
                    Path.of(System.getProperty("it.ear")),
                    base.resolve("deployments").resolve("reelwright.ear"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return base;
    }

    /** One setting more, from the next start on. */
    public OwnServer with(String setting) {
        settings.add(setting);
        return this;
    }

    /** It is killed, or has done its work, before it is worth compiling well what it does: so it is up sooner. */
    public OwnServer shortLived() {
        sizing = "-Xms256m -Xmx1g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
        return this;
    }

    /** Starts it and waits until it is ready. */
    public OwnServer start() {
        var builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        base.resolve("console.log").toFile()));
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        builder.environment().put("JBOSS_JAVA_SIZING", sizing);
        builder.environment().put("REELWRIGHT_NODE", base.getFileName().toString());
        if (TestPostgres.isChosen()) {
            builder.environment().put("REELWRIGHT_DB_URL", database);
        }
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("the server is ready, see " + base.resolve("console.log"))
                .atMost(START_PATIENCE)
                .until(this::isReady);
        return this;
    }

    /**
     * As {@code kill -9}: nothing is finished, nothing is flushed. The shell that started the server goes last, since it buries it:
     * who is left to the machine's first process may stay in its books for a minute.
     */
    public void kill() {
        List<ProcessHandle> servers = process.children().toList();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        servers.forEach(server -> server.onExit().join());
        process.destroyForcibly().onExit().join();
    }

    public URI portal() {
        return URI.create("http://localhost:" + (8080 + offset) + "/");
    }

    /** Its database; H2's is to be opened only while the server is down. */
    public Connection database() throws SQLException {
        return TestPostgres.isChosen()
                ? DriverManager.getConnection(database, "postgres", "postgres")
                : DriverManager.getConnection(database, "sa", "sa");
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the server ended while it started, see " + base.resolve("console.log"));
        }
        try {
            return management.get("/health/ready").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                System.getProperty("it.wildfly.home") + "/bin/standalone.sh",
                "-Djboss.server.base.dir=" + base,
                "-Djboss.socket.binding.port-offset=" + offset,
                "-Dreelwright.home=" + home));
        settings.forEach(setting -> command.add("-D" + setting));
        return command;
    }

    /**
     * Leaves every port of the server below 32,768, where Linux begins to number the client ends of connections: a
     * client that tries a dead server's port again and again would else be given that very port, connect to itself
     * and keep the server from starting.
     */
    private static int freeOffset() {
        return RandomGenerator.getDefault()
                .ints(10_000, 20_000)
                .filter(candidate -> isFree(8080 + candidate) && isFree(9990 + candidate))
                .findFirst()
                .orElseThrow();
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
