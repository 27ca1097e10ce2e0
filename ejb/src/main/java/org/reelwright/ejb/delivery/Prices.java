package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.delivery.PriceList;

/** What this installation asks for a thousand impressions. */
@ApplicationScoped
public class Prices {

    @Inject
    @ConfigProperty(name = "reelwright.delivery.prices", defaultValue = PriceList.USUAL)
    String list = PriceList.USUAL;

    private volatile PriceList inForce;

    public PriceList list() {
        if (inForce == null) {
            inForce = PriceList.parse(list);
        }
        return inForce;
    }
}
