package org.reelwright.ejb.production;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.ChargeState;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shared.Json;

/** What equal orders of one advertiser have made, as the ledger keeps it for jobs that make several orders. */
@Stateless
public class EqualOrders {

    @PersistenceContext
    EntityManager database;

    /** A result and who made it. */
    public record Made<R>(R result, Provenance by) {}

    /** @param hash of the order, as in {@link Shared} */
    public <R> Optional<Made<R>> find(UUID advertiser, String hash, Class<R> kind) {
        return database.createQuery("""
                        select c from Charge c where c.advertiserId = :advertiser and c.orderHash = :hash
                        and c.state = :settled and c.result is not null order by c.endedAt desc
                        """, Charge.class)
                .setParameter("advertiser", advertiser)
                .setParameter("hash", hash)
                .setParameter("settled", ChargeState.SETTLED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(charge -> new Made<>(read(charge.result().orElseThrow(), kind), charge.by()));
    }

    private static <R> R read(String kept, Class<R> kind) {
        try {
            return Json.MAPPER.readValue(kept, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept result no longer fits " + kind, e);
        }
    }
}
