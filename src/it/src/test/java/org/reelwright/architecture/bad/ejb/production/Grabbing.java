package org.reelwright.architecture.bad.ejb.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Bad: asks for the database while the server may not have it yet. */
@ApplicationScoped
class Grabbing {

    @PersistenceContext
    EntityManager database;
}
