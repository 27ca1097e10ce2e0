package org.reelwright.web.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
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

    /** The thread may belong to any module of the EAR; Faces finds its own beans by the thread's class loader. */
    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProductionMoved moved) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(MovedPush.class.getClassLoader());
        try {
            production.send("moved", moved.campaignId().toString());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
