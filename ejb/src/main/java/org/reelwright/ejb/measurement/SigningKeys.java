package org.reelwright.ejb.measurement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.reelwright.domain.measurement.EventSeal;
import org.reelwright.domain.measurement.SigningKey;

/** Keeps the secret that all nodes sign with. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SigningKeys {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Optional<SigningKey> find(String name) {
        return Optional.ofNullable(em.find(SigningKey.class, name));
    }

    /** Fails when another node was faster; then its key is there to be found. */
    public SigningKey make(String name) {
        // A key must not come from the seeded generator that choices are made with.
        byte[] secret = new byte[EventSeal.KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        SigningKey key = SigningKey.make(name, secret, clock.instant());
        em.persist(key);
        return key;
    }
}
