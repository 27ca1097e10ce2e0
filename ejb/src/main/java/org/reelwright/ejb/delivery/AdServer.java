package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.delivery.AdRequest;
import org.reelwright.domain.delivery.Chooser;
import org.reelwright.domain.delivery.LineUp;
import org.reelwright.domain.delivery.Placement;
import org.reelwright.domain.delivery.Served;

/** Decides what is shown, from memory alone. */
@ApplicationScoped
public class AdServer {

    @Inject
    LineUps lineUps;

    @Inject
    RatesBoard rates;

    @Inject
    Funding funding;

    @Inject
    DecisionLog log;

    @Inject
    Traffic traffic;

    @Inject
    Clock clock;

    @Inject
    RandomGenerator chance;

    /** @return empty when nothing fits or nothing can be paid for: an answer like any other */
    public Optional<Served> serve(Placement placement) {
        return serve(placement, Optional.empty());
    }

    /** @param viewer whatever stands for the viewer, where that may be known */
    public Optional<Served> serve(Placement placement, Optional<String> viewer) {
        var request = new AdRequest(placement, clock.instant());
        traffic.count();
        return lineUps.current()
                .choose(request, Chooser.by(rates.current()), drawn -> funding.of(drawn, viewer, request.at()), chance)
                .map(choice -> serve(choice, viewer, request));
    }

    private Served serve(LineUp.Choice choice, Optional<String> viewer, AdRequest request) {
        var served = new Served(UUID.randomUUID(), choice.ad(), choice.slice(), request.at());
        log.take(AdDecision.of(served.servingId(), choice.drawn(), false, viewer, request.at()));
        return served;
    }
}
