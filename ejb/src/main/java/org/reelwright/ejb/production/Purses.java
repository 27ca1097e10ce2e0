package org.reelwright.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Campaigns' and days' money, changed inside the caller's transaction: the campaign's row is locked first, then the day's. */
@ApplicationScoped
class Purses {

    @Inject
    EntityManager database;

    @Inject
    Tariff tariff;

    /** Good for the caller's transaction only. */
    Till till() {
        return new Till(database, tariff);
    }
}
