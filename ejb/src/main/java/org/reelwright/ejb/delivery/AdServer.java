package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.reelwright.domain.delivery.AdRequest;
import org.reelwright.domain.delivery.Exposure;
import org.reelwright.domain.delivery.Served;

/** Decides what is shown, from memory alone. */
@ApplicationScoped
public class AdServer {

    @Inject
    LineUps lineUps;

    @Inject
    Slices slices;

    @Inject
    RandomGenerator chance;

    /** @return empty when nothing fits or nothing can be paid for: an answer like any other */
    public Optional<Served> serve(AdRequest request) {
        return lineUps.current()
                .choose(request, Exposure.NONE, ad -> slices.take(ad, request.at()), chance)
                .map(choice -> new Served(UUID.randomUUID(), choice.ad(), choice.slice(), request.at()));
    }
}
