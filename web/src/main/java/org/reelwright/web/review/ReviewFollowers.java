package org.reelwright.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.reelwright.ejb.production.ProductionMoved;
import org.reelwright.ejb.review.QueueMoved;
import org.reelwright.ejb.review.RemarkMoved;
import org.reelwright.ejb.review.ShareMoved;
import org.reelwright.web.production.CampaignFollowers;
import org.reelwright.web.production.Followers;

/** Tells those who look at the queue, or at what is said of films, that there is something new. */
@ApplicationScoped
public class ReviewFollowers {

    private static final UUID QUEUE = named("queue");

    @Inject
    private Followers followers;

    @Inject
    private CampaignFollowers campaigns;

    /** Films come into the queue as they are made. */
    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProductionMoved move) {
        followers.tell(QUEUE);
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) QueueMoved move) {
        followers.tell(QUEUE);
        campaigns.tell(move.campaignId());
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ShareMoved move) {
        followers.tell(move.shareId());
        campaigns.tell(move.campaignId());
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) RemarkMoved move) {
        followers.tell(remarksOf(move.productionId()));
    }

    static UUID queue() {
        return QUEUE;
    }

    /** Of what is said of any of its films. */
    static UUID remarksOf(UUID production) {
        return named("remarks " + production);
    }

    private static UUID named(String circle) {
        return UUID.nameUUIDFromBytes(circle.getBytes(StandardCharsets.UTF_8));
    }
}
