package org.reelwright.ejb.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.reelwright.domain.shared.NodeMessage;
import org.reelwright.ejb.shared.NodeTalk;

/**
 * What ads that were won in auctions cost, where that is less than was bid. An exchange tells any one node, and the player
 * may tell another of the impression: so each node tells all others, every second. Who has not heard it bills what was bid.
 */
@ApplicationScoped
public class ClearedPrices {

    private static final String TOPIC = "cleared";
    private static final UUID NOTHING = new UUID(0, 0);
    private static final int REMEMBERED = 100_000;
    private static final int WAITING = 10_000;

    /** So many fit into one message. */
    private static final int TOGETHER = 35;

    /** A node that did not bid for so long asks nobody for prices. */
    private static final Duration AWAKE = Duration.ofHours(1);

    private record Price(UUID servingId, long micros) {

        static Price parse(String word) {
            String[] parts = word.split("=");
            return new Price(UUID.fromString(parts[0]), Long.parseLong(parts[1]));
        }

        @Override
        public String toString() {
            return servingId + "=" + micros;
        }
    }

    /** The oldest are forgotten. */
    private final Map<UUID, Long> known = Collections.synchronizedMap(new LinkedHashMap<UUID, Long>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Long> eldest) {
            return size() > REMEMBERED;
        }
    });

    private final BlockingQueue<Price> untold = new LinkedBlockingQueue<>(WAITING);
    private volatile Instant lastBid = Instant.EPOCH;

    @Inject
    NodeTalk talk;

    @Inject
    Clock clock;

    @PostConstruct
    void listen() {
        talk.join(() -> lastBid.plus(AWAKE).isAfter(clock.instant()), this::hear);
    }

    void bidAt(Instant now) {
        lastBid = now;
    }

    /** What is told first holds. @param micros for the impression */
    void take(UUID servingId, long micros) {
        if (known.putIfAbsent(servingId, micros) == null) {
            untold.offer(new Price(servingId, micros));
        }
    }

    /** @return micros for the impression; empty where nobody told this node */
    OptionalLong of(UUID servingId) {
        Long micros = known.get(servingId);
        return micros == null ? OptionalLong.empty() : OptionalLong.of(micros);
    }

    /** Tells all others what was not told yet. */
    void tell() {
        List<Price> next = new ArrayList<>();
        while (untold.drainTo(next, TOGETHER) > 0) {
            talk.say(TOPIC, NOTHING, next.stream().map(Price::toString).collect(Collectors.joining(" ")));
            next.clear();
        }
    }

    private void hear(NodeMessage message) {
        if (message.topic().equals(TOPIC)) {
            for (String word : message.words().split(" ")) {
                Price price = Price.parse(word);
                known.putIfAbsent(price.servingId(), price.micros());
            }
        }
    }
}
