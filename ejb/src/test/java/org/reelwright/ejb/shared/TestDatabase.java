package org.reelwright.ejb.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.QuerySettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.reelwright.domain.shared.Json;

/** A database in memory with the real migrations and the real entities: for the tests of stores, without a server. */
public final class TestDatabase implements AutoCloseable {

    private final JdbcConnectionPool pool;
    private final EntityManagerFactory factory;

    public TestDatabase() {
        this(JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }

    /** Another database than the usual one, empty. */
    public static TestDatabase on(ConnectionPoolDataSource source, int connections) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(connections);
        return new TestDatabase(pool);
    }

    /** Migrates, and fails when the schema does not fit the entities. */
    TestDatabase(JdbcConnectionPool pool) {
        this.pool = pool;
        var configuration = new Configuration()
                .setProperty(SchemaToolingSettings.HBM2DDL_AUTO, "validate")
                .setProperty(JdbcSettings.JDBC_TIME_ZONE, "UTC")
                .setProperty(BatchSettings.STATEMENT_BATCH_SIZE, "50")
                .setProperty(QuerySettings.IN_CLAUSE_PARAMETER_PADDING, "true");
        configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        // Where the migration looks for it, as in the server.
        configuration.getProperties().put(JdbcSettings.JAKARTA_JTA_DATASOURCE, pool);
        configuration
                .getProperties()
                .put(MappingSettings.PHYSICAL_NAMING_STRATEGY, new CamelCaseToUnderscoresNamingStrategy());
        entities().forEach(configuration::addAnnotatedClass);
        factory = configuration.buildSessionFactory();
    }

    public DataSource dataSource() {
        return pool;
    }

    /** One transaction; what it throws rolls it back. */
    public <T> T ask(Function<EntityManager, T> work) {
        EntityManager entities = factory.createEntityManager();
        try (entities) {
            entities.getTransaction().begin();
            T answer = work.apply(entities);
            entities.getTransaction().commit();
            return answer;
        } catch (RuntimeException e) {
            if (entities.isOpen() && entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            throw e;
        }
    }

    public void run(Consumer<EntityManager> work) {
        ask(entities -> {
            work.accept(entities);
            return Boolean.TRUE;
        });
    }

    @Override
    public void close() {
        factory.close();
        pool.dispose();
    }

    static List<Class<?>> entities() {
        try {
            URI domain = Json.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(domain);
            if (Files.isDirectory(place)) {
                return entitiesBelow(place);
            }
            try (var jar = FileSystems.newFileSystem(place)) {
                return entitiesBelow(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> entitiesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("org") && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('\\', '/')
                            .replace('/', '.'))
                    .<Class<?>>map(TestDatabase::load)
                    .filter(type -> type.isAnnotationPresent(Entity.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TestDatabase.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
