package org.reelwright.web.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import org.reelwright.ejb.production.ProductionMoved;

/** Tells every open page of a campaign that something new is to be seen; the page then asks for it. */
@ApplicationScoped
public class MovedPush {

    @Inject
    @Push(channel = "production")
    private PushContext production;

    void tell(@Observes ProductionMoved moved) {
        production.send("moved", moved.campaignId().toString());
    }
}
