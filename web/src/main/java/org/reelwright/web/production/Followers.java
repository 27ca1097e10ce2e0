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
 * Who follows which circle now, on whichever node: a production, a campaign, a list of such. They are told that it moved, not
 * how: they ask for what they show themselves. A sign of life every 15 s keeps the connection open and finds out who left.
 */
@ApplicationScoped
public class Followers {

    private record Follower(Sse sse, SseEventSink sink) {}

    private static final String MOVED = "moved";
    private static final String ENDED = "ended";
    private static final String MOVED_ELSEWHERE = "circle.moved";
    private static final int SIGN_OF_LIFE_S = 15;

    /** Several moves within this time are one to other nodes. */
    private static final int PASSED_ON_EVERY_MS = 300;

    private final Map<UUID, Set<Follower>> circles = new ConcurrentHashMap<>();
    private final Map<UUID, String> news = new ConcurrentHashMap<>();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private NodeTalk talk;

    @PostConstruct
    void keepAlive() {
        talk.join(() -> !circles.isEmpty(), this::hear);
        executor.scheduleAtFixedRate(
                () -> circles.keySet().forEach(this::signOfLife), SIGN_OF_LIFE_S, SIGN_OF_LIFE_S, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(this::passOn, PASSED_ON_EVERY_MS, PASSED_ON_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    /** Who joins is told at once that it is listened to. */
    public void join(UUID circle, Sse sse, SseEventSink sink) {
        var follower = new Follower(sse, sink);
        circles.computeIfAbsent(circle, id -> ConcurrentHashMap.newKeySet()).add(follower);
        tell(circle, follower, sse.newEvent(MOVED, circle.toString()));
    }

    /** Says to all of a circle that something moved. */
    public void tell(UUID circle) {
        tell(circle, MOVED);
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProductionMoved move) {
        tell(move.productionId(), move.isOver() ? ENDED : MOVED);
    }

    private void tell(UUID circle, String name) {
        tellHere(circle, name);
        news.merge(circle, name, (before, now) -> before.equals(ENDED) ? ENDED : now);
    }

    /** A slow reader must not hold up who moved it. */
    private void tellHere(UUID circle, String name) {
        if (circles.containsKey(circle)) {
            executor.execute(() -> tellAll(circle, name));
        }
    }

    private void passOn() {
        Set.copyOf(news.keySet()).forEach(circle -> talk.say(MOVED_ELSEWHERE, circle, news.remove(circle)));
    }

    private void hear(NodeMessage said) {
        if (said.topic().equals(MOVED_ELSEWHERE)) {
            tellHere(said.about(), said.words());
        }
    }

    private void tellAll(UUID circle, String name) {
        followers(circle).forEach(f -> tell(circle, f, f.sse().newEvent(name, circle.toString())));
        if (name.equals(ENDED)) {
            followers(circle).forEach(f -> leave(circle, f));
        }
    }

    private void signOfLife(UUID circle) {
        followers(circle)
                .forEach(f ->
                        tell(circle, f, f.sse().newEventBuilder().comment("").build()));
    }

    private void tell(UUID circle, Follower follower, OutboundSseEvent event) {
        if (follower.sink().isClosed()) {
            leave(circle, follower);
            return;
        }
        follower.sink().send(event).whenComplete((sent, trouble) -> {
            if (trouble != null) {
                leave(circle, follower);
            }
        });
    }

    private void leave(UUID circle, Follower follower) {
        circles.computeIfPresent(circle, (id, members) -> {
            members.remove(follower);
            return members.isEmpty() ? null : members;
        });
        follower.sink().close();
    }

    private Collection<Follower> followers(UUID circle) {
        return circles.getOrDefault(circle, Set.of());
    }
}
