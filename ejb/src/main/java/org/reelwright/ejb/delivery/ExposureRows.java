package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/** What capped ads viewers were shown, as rows: so that all nodes know, and a node that starts. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExposureRows {

    private static final String INSERT = """
            insert into exposure (id, node, viewer, creative_id, campaign_id, shown_at, told_at)
            select e.id, cast(? as uuid), e.viewer, e.creative_id, e.campaign_id, e.shown_at,
                cast(? as timestamp with time zone)
            from unnest(cast(? as uuid array), cast(? as varchar array), cast(? as uuid array), cast(? as uuid array),
                cast(? as timestamp with time zone array)) as e (id, viewer, creative_id, campaign_id, shown_at)
            """;

    /** @param id unique */
    record Row(UUID id, Showing showing) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void keep(UUID node, List<Showing> showings) {
        em.unwrap(Session.class).doWork(connection -> insert(node, showings, connection));
    }

    private void insert(UUID node, List<Showing> showings, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, node);
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setArray(3, column("uuid", showings, showing -> UUID.randomUUID(), connection));
            insert.setArray(4, column("varchar", showings, Showing::viewer, connection));
            insert.setArray(5, column("uuid", showings, Showing::creative, connection));
            insert.setArray(6, column("uuid", showings, Showing::campaign, connection));
            insert.setArray(
                    7, column("timestamptz", showings, showing -> showing.at().atOffset(ZoneOffset.UTC), connection));
            insert.executeUpdate();
        }
    }

    private static Array column(
            String type, List<Showing> showings, Function<Showing, Object> value, Connection connection)
            throws SQLException {
        return connection.createArrayOf(type, showings.stream().map(value).toArray());
    }

    /** Of all other nodes, the newest first. */
    public List<Row> ofOthers(UUID node, Instant since, int most) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select id, viewer, creative_id, campaign_id, shown_at from exposure
                        where told_at >= :since and node <> :node order by told_at desc
                        """, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("viewer", String.class)
                .addScalar("creative_id", UUID.class)
                .addScalar("campaign_id", UUID.class)
                .addScalar("shown_at", Instant.class)
                .setParameter("since", since)
                .setParameter("node", node)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Row(
                        (UUID) row[0], new Showing((String) row[1], (UUID) row[2], (UUID) row[3], (Instant) row[4])))
                .toList();
    }

    /** What no cap looks back to any more. */
    public void forget() {
        em.createNativeQuery("delete from exposure where told_at < :before")
                .setParameter("before", clock.instant().minus(Exposures.LONGEST))
                .executeUpdate();
    }
}
