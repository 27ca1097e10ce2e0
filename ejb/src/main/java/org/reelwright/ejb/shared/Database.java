package org.reelwright.ejb.shared;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The database for beans that are no enterprise beans, of the transaction that they are called in. Where such a bean asks for
 * the persistence context itself, the server looks for it while it may not be there yet: on a busy machine one start in
 * forty failed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Database {

    @PersistenceContext
    EntityManager database;

    @Produces
    public EntityManager database() {
        return database;
    }
}
