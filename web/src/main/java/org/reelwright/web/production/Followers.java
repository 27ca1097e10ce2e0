package org.reelwright.web.production;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.reelwright.domain.shared.NodeMessage;
import org.reelwright.ejb.production.ProductionMoved;
import org.reelwright.ejb.shared.NodeTalk;

/**
 * Who follows which production now, or which other circle. They are told that it moved, not how: they ask for what they show themselves.
 * A sign of life every 15 s keeps the connection open and finds out who left.
 */
@ApplicationScoped
public class Followers {

    private record Follower(Sse sse, SseEventSink sink) {}

    private static final String MOVED = "moved";
    private static final String ENDED = "ended";
    private static final String MOVED_ELSEWHERE = "circle.moved";
    private static final int SIGN_OF_LIFE_S = 15;

    private final Map<UUID, Set<Follower>> circles = new ConcurrentHashMap<>();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private NodeTalk talk;

    @PostConstruct
    void keepAlive() {
        talk.join(() -> !circles.isEmpty(), this::hear);
        executor.scheduleAtFixedRate(
                () -> circles.keySet().forEach(this::signOfLife), SIGN_OF_LIFE_S, SIGN_OF_LIFE_S, TimeUnit.SECONDS);
    }

    /** @param production or another circle's id, of which {@link #tell} tells */
    public void join(UUID production, Sse sse, SseEventSink sink) {
        var follower = new Follower(sse, sink);
        circles.computeIfAbsent(production, id -> ConcurrentHashMap.newKeySet()).add(follower);
        tell(production, follower, sse.newEvent(MOVED, production.toString()));
    }

    /** Says to all of a circle that something moved. */
    public void tell(UUID circle) {
        if (circles.containsKey(circle)) {
            executor.execute(() -> tellAll(circle, MOVED));
        }
    }

    /** As {@link #tell}, to those too who follow on another node. */
    public void tellEverywhere(UUID circle) {
        tell(circle);
        executor.execute(() -> talk.say(MOVED_ELSEWHERE, circle, ""));
    }

    private void hear(NodeMessage said) {
        if (said.topic().equals(MOVED_ELSEWHERE)) {
            tell(said.about());
        }
    }

    /** A slow reader must not hold up who moved the production. Its campaign is a circle of its own. */
    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProductionMoved move) {
        UUID production = move.productionId();
        tell(move.campaignId());
        if (circles.containsKey(production)) {
            executor.execute(() -> tellAll(production, move.isOver() ? ENDED : MOVED));
        }
    }

    private void tellAll(UUID production, String name) {
        followers(production).forEach(f -> tell(production, f, f.sse().newEvent(name, production.toString())));
        if (name.equals(ENDED)) {
            followers(production).forEach(f -> leave(production, f));
        }
    }

    private void signOfLife(UUID production) {
        followers(production)
                .forEach(f -> tell(
                        production, f, f.sse().newEventBuilder().comment("").build()));
    }

    private void tell(UUID production, Follower follower, OutboundSseEvent event) {
        if (follower.sink().isClosed()) {
            leave(production, follower);
            return;
        }
        follower.sink().send(event).whenComplete((sent, trouble) -> {
            if (trouble != null) {
                leave(production, follower);
            }
        });
    }

    private void leave(UUID production, Follower follower) {
        circles.computeIfPresent(production, (id, circle) -> {
            circle.remove(follower);
            return circle.isEmpty() ? null : circle;
        });
        follower.sink().close();
    }

    private Collection<Follower> followers(UUID production) {
        return circles.getOrDefault(production, Set.of());
    }
}
