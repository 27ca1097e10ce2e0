package org.reelwright.ejb.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.reelwright.domain.shared.NodeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the other nodes what happens at the moment, such as that somebody types, and hears it from them within half a second. The
 * database is asked only while somebody on this node would want to know. What is said is never needed for the truth: that is in
 * rows of its own, and who misses a word sees it there.
 */
@ApplicationScoped
public class NodeTalk {

    private static final Logger LOG = LoggerFactory.getLogger(NodeTalk.class);
    private static final int LOOK_EVERY_MS = 400;

    /** Clocks of nodes differ, and what was said earlier may be stored later. */
    private static final Duration OVERLAP = Duration.ofSeconds(8);

    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Listener(BooleanSupplier awake, Consumer<NodeMessage> hear) {}

    private final UUID node = UUID.randomUUID();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Set<UUID> heard = Set.of();
    private Instant from = Instant.EPOCH;
    private Instant forgot = Instant.EPOCH;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    NodeMessages messages;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        executor.scheduleWithFixedDelay(this::look, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    /** @param awake whether anything that was said would be of use now @param hear is told what other nodes say, each once */
    public void join(BooleanSupplier awake, Consumer<NodeMessage> hear) {
        listeners.add(new Listener(awake, hear));
    }

    /** That it cannot be told now troubles nobody here. */
    public void say(String topic, UUID about, String words) {
        try {
            messages.keep(NodeMessage.say(node, topic, about, words, clock.instant()));
            forget(clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("other nodes were not told of {}", topic, e);
        }
    }

    /** What was said of this last, by whichever node, within that time: a minute at most. */
    public Optional<String> last(String topic, UUID about, Duration within) {
        return messages.last(topic, about, clock.instant().minus(within)).map(NodeMessage::words);
    }

    /** Who was asleep is told nothing of what was said meanwhile. */
    synchronized void look() {
        try {
            Instant now = clock.instant();
            if (listeners.stream().noneMatch(listener -> listener.awake().getAsBoolean())) {
                from = now;
                return;
            }
            Instant since = now.minus(OVERLAP).isAfter(from) ? now.minus(OVERLAP) : from;
            List<NodeMessage> said = messages.ofOthers(node, since);
            said.stream().filter(message -> !heard.contains(message.id())).forEach(this::tell);
            heard = new HashSet<>(said.stream().map(NodeMessage::id).toList());
            forget(now);
        } catch (RuntimeException e) {
            LOG.warn("other nodes were not heard", e);
        }
    }

    private void tell(NodeMessage message) {
        listeners.forEach(listener -> {
            try {
                listener.hear().accept(message);
            } catch (RuntimeException e) {
                LOG.error("what another node said of {} was not understood", message.topic(), e);
            }
        });
    }

    /** By who says something too: nobody may be awake to hear it. */
    private synchronized void forget(Instant now) {
        if (now.isAfter(forgot.plus(KEPT))) {
            messages.forget(now.minus(KEPT));
            forgot = now;
        }
    }
}
