package org.reelwright.ejb.lead;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reelwright.domain.lead.FormSeal;
import org.reelwright.ejb.measurement.SigningKeys;

/** The seal of this installation's forms, read once. */
@ApplicationScoped
public class FormSeals {

    @Inject
    SigningKeys keys;

    private volatile FormSeal seal;

    public FormSeal seal() {
        if (seal == null) {
            seal = new FormSeal(
                    keys.find(FormSeal.KEY).orElseGet(this::makeOrFind).secret());
        }
        return seal;
    }

    private org.reelwright.domain.measurement.SigningKey makeOrFind() {
        try {
            return keys.make(FormSeal.KEY);
        } catch (EJBException raced) {
            return keys.find(FormSeal.KEY).orElseThrow(() -> raced);
        }
    }
}
