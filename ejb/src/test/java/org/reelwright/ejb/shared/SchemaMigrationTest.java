package org.reelwright.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;

class SchemaMigrationTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void fitsEveryEntity() {
        try (var database = new TestDatabase()) {
            assertThat(TestDatabase.entities()).contains(Advertiser.class).hasSizeGreaterThan(10);
            assertThat(database.dataSource()).isNotNull();
        }
    }

    @Test
    void refusesToStartOnASchemaThatLacksAColumn() {
        var pool = JdbcConnectionPool.create("jdbc:h2:mem:lacking;DB_CLOSE_DELAY=-1", "sa", "");
        try (var database = new TestDatabase(pool)) {
            database.run(entities -> entities.createNativeQuery("alter table advertiser drop column joined_at")
                    .executeUpdate());

            assertThatThrownBy(() -> new TestDatabase(pool)).hasMessageContaining("missing column [joined_at]");
        }
    }

    @Test
    void changesNothingWhenRunAgain() {
        try (var database = new TestDatabase()) {
            UUID id = database.ask(entities -> {
                var advertiser = Advertiser.join("Nordlicht", NOW);
                entities.persist(advertiser);
                return advertiser.id();
            });

            SchemaMigration.migrate(database.dataSource());

            String name =
                    database.ask(entities -> entities.find(Advertiser.class, id).name());
            assertThat(name).isEqualTo("Nordlicht");
        }
    }
}
