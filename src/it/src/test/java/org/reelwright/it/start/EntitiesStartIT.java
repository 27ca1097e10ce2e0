package org.reelwright.it.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.RealServer;

class EntitiesStartIT extends RealServer {

    @PersistenceContext(unitName = "reelwright")
    private EntityManager entities;

    @Test
    void findsTheEntitiesOfTheDomainWithoutAListOfThem() {
        assertThat(entities.getMetamodel().getEntities())
                .extracting(EntityType::getName)
                .contains("Advertiser", "Job");
    }

    @Test
    void readsFromAMigratedDatabase() {
        long advertisers = entities.createQuery("select count(a) from Advertiser a", Long.class)
                .getSingleResult();

        assertThat(advertisers).isNotNegative();
    }
}
