package org.reelwright.ejb.measurement;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reelwright.domain.measurement.EventSeal;
import org.reelwright.domain.measurement.SigningKey;

/** The seal of this installation, read once. */
@ApplicationScoped
public class EventSeals {

    @Inject
    SigningKeys keys;

    private volatile EventSeal seal;

    public EventSeal seal() {
        if (seal == null) {
            seal = new EventSeal(key().secret());
        }
        return seal;
    }

    private SigningKey key() {
        return keys.find(SigningKey.AD_EVENTS).orElseGet(this::makeOrFind);
    }

    private SigningKey makeOrFind() {
        try {
            return keys.make(SigningKey.AD_EVENTS);
        } catch (EJBException raced) {
            return keys.find(SigningKey.AD_EVENTS).orElseThrow(() -> raced);
        }
    }
}
