package org.reelwright.ejb.campaign;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.KeptDraft;

/** Begins a draft in a transaction of its own, which fails if somebody else begins the same one meanwhile. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DraftBeginning {

    @PersistenceContext
    EntityManager store;

    @Inject
    Clock clock;

    public void begin(Viewer viewer, UUID id) {
        store.persist(KeptDraft.begin(id, viewer.advertiserId().orElseThrow(), viewer.name(), clock.instant()));
        store.flush();
    }
}
