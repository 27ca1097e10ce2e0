package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.delivery.Pacer.Pace;
import org.reelwright.domain.delivery.Throttle;

/** How many of its chances each line item takes on this node. What is fully open is not kept. */
@ApplicationScoped
public class Throttles {

    private final Map<UUID, Throttle> closed = new ConcurrentHashMap<>();
    private final Set<UUID> dry = ConcurrentHashMap.newKeySet();

    @Inject
    @ConfigProperty(name = "reelwright.delivery.pace", defaultValue = "CURVE")
    Pace pace;

    boolean lets(UUID lineItem, RandomGenerator chance) {
        Throttle throttle = closed.get(lineItem);
        return throttle == null || throttle.lets(chance.nextDouble());
    }

    /** There was a chance for it and no money at hand. */
    void ranDry(UUID lineItem) {
        dry.add(lineItem);
    }

    /** Adjusts all, every few seconds. */
    void adjust() {
        Set<UUID> ranDry = Set.copyOf(dry);
        dry.removeAll(ranDry);
        if (pace == Pace.AT_ONCE) {
            return;
        }
        ranDry.forEach(lineItem -> closed.putIfAbsent(lineItem, Throttle.OPEN));
        closed.replaceAll((lineItem, throttle) -> throttle.next(ranDry.contains(lineItem)));
        closed.values().removeIf(Throttle.OPEN::equals);
    }
}
