package org.reelwright.ejb.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.measurement.Crawlers;
import org.reelwright.domain.measurement.InvalidTraffic;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.shared.Json;

/** The rules of this installation, with the list of crawlers (npm crawler-user-agents) that came with it. */
@ApplicationScoped
public class TrafficRules {

    private static final String LIST = "crawlers/crawler-user-agents.json";

    @Inject
    @ConfigProperty(
            name = "reelwright.traffic.rules",
            defaultValue = "DECLARED_BOT,IMPOSSIBLE_TIMING,REPEATED_ID,RATE,STALE")
    Set<Invalidity> rules;

    @Inject
    @ConfigProperty(name = "reelwright.traffic.rate", defaultValue = "600")
    int mostOfOneCaller;

    @Inject
    @ConfigProperty(name = "reelwright.traffic.asks", defaultValue = "3000")
    int mostAsked;

    private volatile InvalidTraffic inForce;

    public InvalidTraffic inForce() {
        if (inForce == null) {
            begin();
        }
        return inForce;
    }

    private synchronized void begin() {
        if (inForce == null) {
            inForce = new InvalidTraffic(rules, Crawlers.of(patterns()), mostOfOneCaller, mostAsked);
        }
    }

    private static List<String> patterns() {
        try (InputStream list = TrafficRules.class.getResourceAsStream(LIST)) {
            var patterns = new ArrayList<String>();
            Json.MAPPER
                    .readTree(list)
                    .forEach(crawler -> patterns.add(crawler.path("pattern").asText()));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException("the list of crawlers came with this program", e);
        }
    }
}
