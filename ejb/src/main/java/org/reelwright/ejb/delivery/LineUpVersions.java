package org.reelwright.ejb.delivery;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A number that rises with every change of what may be served: all that other nodes need to ask every second. */
@Stateless
public class LineUpVersions {

    @PersistenceContext
    EntityManager em;

    /** Inside the transaction that changes it: nobody sees the number before the change. */
    public void changed(@Observes LineUpChanged change) {
        em.createNativeQuery("update line_up_version set version = version + 1").executeUpdate();
    }

    public long current() {
        return ((Number) em.createNativeQuery("select version from line_up_version")
                        .getSingleResult())
                .longValue();
    }
}
