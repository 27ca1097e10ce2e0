package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.shared.ShortName;

/**
 * The names of places that are written down with decisions. Whoever asks for an ad may invent more, so this node keeps so
 * many for each line item, the first that come since it started.
 */
@ApplicationScoped
public class Spots {

    static final int MOST = 50;

    /** By line item, and there by what was said. */
    private final Map<UUID, Map<String, String>> known = new ConcurrentHashMap<>();

    String of(AdDecision decision) {
        if (decision.spot().isEmpty()) {
            return "";
        }
        Map<String, String> names = known.computeIfAbsent(decision.lineItemId(), item -> new ConcurrentHashMap<>());
        String name = names.get(decision.spot());
        if (name == null && names.size() < MOST) {
            name = ShortName.of(decision.spot());
            names.put(decision.spot(), name);
        }
        return name == null ? AdDecision.OTHER_SPOT : name;
    }

    /** Forgets all others. @param served line items */
    void keep(Set<UUID> served) {
        known.keySet().retainAll(served);
    }
}
