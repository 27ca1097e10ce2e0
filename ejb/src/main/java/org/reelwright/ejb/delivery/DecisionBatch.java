package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.reelwright.domain.delivery.AdDecision;

/** Writes many decisions with one statement: one round trip for all, and one for the commit. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DecisionBatch {

    /** Written again after a commit of which nothing was heard, they are there already. */
    private static final String INSERT = """
            insert into ad_decision (serving_id, line_item_id, creative_id, serving_day, situation, propensity, among,
                ghost, viewer, decided_at, spot)
            select d.serving_id, d.line_item_id, d.creative_id, d.serving_day, d.situation, d.propensity, d.among,
                d.ghost, d.viewer, d.decided_at, d.spot
            from unnest(cast(? as uuid array), cast(? as uuid array), cast(? as uuid array), cast(? as date array),
                cast(? as varchar array), cast(? as double precision array), cast(? as integer array),
                cast(? as boolean array), cast(? as varchar array), cast(? as timestamp with time zone array),
                cast(? as varchar array))
                as d (serving_id, line_item_id, creative_id, serving_day, situation, propensity, among, ghost, viewer,
                    decided_at, spot)
            where not exists (select 1 from ad_decision a where a.serving_id = d.serving_id)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Spots spots;

    public void write(List<AdDecision> decisions) {
        em.unwrap(Session.class).doWork(connection -> write(decisions, connection));
    }

    private void write(List<AdDecision> decisions, Connection connection) throws SQLException {
        var columns = new Columns(decisions, connection);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, columns.of("uuid", AdDecision::servingId));
            insert.setArray(2, columns.of("uuid", AdDecision::lineItemId));
            insert.setArray(3, columns.of("uuid", AdDecision::creativeId));
            insert.setArray(4, columns.of("date", AdDecision::servingDay));
            insert.setArray(5, columns.of("varchar", AdDecision::situation));
            insert.setArray(6, columns.of("float8", AdDecision::propensity));
            insert.setArray(7, columns.of("int4", AdDecision::among));
            insert.setArray(8, columns.of("bool", AdDecision::ghost));
            insert.setArray(9, columns.of("varchar", d -> d.viewer().orElse(null)));
            insert.setArray(10, columns.of("timestamptz", d -> d.at().atOffset(ZoneOffset.UTC)));
            insert.setArray(11, columns.of("varchar", spots::of));
            insert.executeUpdate();
        }
    }

    private record Columns(List<AdDecision> decisions, Connection connection) {

        java.sql.Array of(String type, Function<AdDecision, Object> value) throws SQLException {
            return connection.createArrayOf(type, decisions.stream().map(value).toArray());
        }
    }
}
