package org.reelwright.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.review.Ageing;
import org.reelwright.domain.review.FourEyes;
import org.reelwright.domain.review.Undoing;

/** The rules of review as this installation has them. */
@ApplicationScoped
public class ReviewRules {

    @Inject
    @ConfigProperty(name = "reelwright.review.four-eyes", defaultValue = "false")
    boolean fourEyes;

    @Inject
    @ConfigProperty(name = "reelwright.review.undo", defaultValue = "PT20S")
    Duration undo;

    @Inject
    @ConfigProperty(name = "reelwright.review.ageing", defaultValue = "PT4H")
    Duration ageing;

    @Inject
    @ConfigProperty(name = "reelwright.review.overdue", defaultValue = "PT24H")
    Duration overdue;

    @Produces
    FourEyes fourEyes() {
        return new FourEyes(fourEyes);
    }

    @Produces
    Undoing undoing() {
        return new Undoing(undo);
    }

    @Produces
    Ageing ageing() {
        return new Ageing(ageing, overdue);
    }
}
