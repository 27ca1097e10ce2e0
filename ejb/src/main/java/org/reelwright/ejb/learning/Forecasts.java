package org.reelwright.ejb.learning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.reelwright.domain.campaign.Objective;
import org.reelwright.domain.learning.Forecast;
import org.reelwright.domain.learning.Forecast.Past;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.delivery.Prices;

/** What a budget may bring, from what ads brought on this server in the last weeks; looked up at most every ten minutes. */
@Stateless
public class Forecasts {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final AtomicReference<Known> KNOWN = new AtomicReference<>(new Known(Instant.EPOCH, Past.NONE));

    private record Known(Instant at, Past past) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Prices prices;

    @Inject
    Clock clock;

    /** @return empty when there is no price in the budget's currency */
    public Optional<Forecast> of(Objective objective, Money budget) {
        return prices.list()
                .perThousand(objective, budget.currency())
                .map(price -> Forecast.of(objective, budget, price, past(clock.instant())));
    }

    private Past past(Instant now) {
        Known known = KNOWN.get();
        if (known.at().plus(FRESH).isBefore(now)) {
            known = new Known(now, read(now.minus(LATELY)));
            KNOWN.set(known);
        }
        return known.past();
    }

    Past read(Instant since) {
        Object[] shown = (Object[]) em.createNativeQuery(
                        "select coalesce(sum(impressions), 0), coalesce(sum(clicks), 0) from arm_tally where tallied_at >= :since")
                .setParameter("since", since)
                .getSingleResult();
        Object sold = em.createNativeQuery(
                        "select count(*) from arm_conversion where told_at >= :since and clicked = true")
                .setParameter("since", since)
                .getSingleResult();
        return new Past(number(shown[0]), number(shown[1]), number(sold));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
