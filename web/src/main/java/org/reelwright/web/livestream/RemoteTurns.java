package org.reelwright.web.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.reelwright.domain.review.Turns;

/** How often a remote control may ask, and a stranger may guess one's link. */
@ApplicationScoped
class RemoteTurns {

    private static final int ASKED_A_MINUTE = 600;
    private static final int GUESSED_A_MINUTE = 60;

    @Inject
    Clock clock;

    private final Turns asked = new Turns(ASKED_A_MINUTE);
    private final Turns guessed = new Turns(GUESSED_A_MINUTE);

    boolean mayAsk(String token) {
        return asked.take(token, clock.instant());
    }

    boolean mayGuess(String from) {
        return guessed.take(from, clock.instant());
    }
}
