package org.reelwright.web.lead;

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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.shared.NodeMessage;
import org.reelwright.ejb.lead.ChatMoved;
import org.reelwright.ejb.lead.Conversations;
import org.reelwright.ejb.shared.NodeTalk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who looks at the shared inbox now. They are told which chat moved, not how: they ask for what they show themselves. */
@ApplicationScoped
public class InboxFollowers {

    private record Follower(Viewer viewer, Sse sse, SseEventSink sink) {}

    private static final Logger LOG = LoggerFactory.getLogger(InboxFollowers.class);
    private static final int SIGN_OF_LIFE_S = 15;
    private static final int LOOK_EVERY_S = 2;
    private static final String VISITOR_TYPES = "chat.visitor";
    private static final Duration LOOK_BACK = Duration.ofSeconds(10);

    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();

    private volatile Map<UUID, Instant> seen = Map.of();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Conversations conversations;

    @Inject
    private NodeTalk talk;

    @Inject
    private Clock clock;

    @PostConstruct
    void keepAlive() {
        talk.join(() -> !followers.isEmpty(), this::hear);
        executor.scheduleAtFixedRate(
                () -> followers.forEach(
                        f -> tell(f, f.sse().newEventBuilder().comment("").build())),
                SIGN_OF_LIFE_S,
                SIGN_OF_LIFE_S,
                TimeUnit.SECONDS);
        executor.scheduleAtFixedRate(this::look, LOOK_EVERY_S, LOOK_EVERY_S, TimeUnit.SECONDS);
    }

    /** What moved on another node. */
    private void look() {
        if (followers.isEmpty()) {
            return;
        }
        try {
            var now = new HashMap<UUID, Instant>();
            conversations.movedSince(clock.instant().minus(LOOK_BACK)).forEach(chat -> {
                now.put(chat.id(), chat.lastAt());
                if (!chat.lastAt().equals(seen.get(chat.id()))) {
                    tellAll(new ChatMoved(chat.id(), chat.advertiserId()));
                }
            });
            seen = now;
        } catch (RuntimeException e) {
            LOG.warn("the inbox was not looked after", e);
        }
    }

    void join(Viewer viewer, Sse sse, SseEventSink sink) {
        var follower = new Follower(viewer, sse, sink);
        followers.add(follower);
        tell(follower, sse.newEvent("moved", ""));
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChatMoved move) {
        if (!followers.isEmpty()) {
            executor.execute(() -> tellAll(move));
        }
    }

    private void tellAll(ChatMoved move) {
        followers.stream()
                .filter(f -> f.viewer().maySee(move.advertiser()))
                .forEach(f ->
                        tell(f, f.sse().newEvent("moved", move.conversation().toString())));
    }

    /** Whoever looks on may do so on another node. */
    void visitorTypes(UUID chat) {
        showTyping(chat);
        talk.say(VISITOR_TYPES, chat, "");
    }

    private void hear(NodeMessage said) {
        if (said.topic().equals(VISITOR_TYPES)) {
            showTyping(said.about());
        }
    }

    /** The id of a chat tells nothing to whom it is not shown. */
    private void showTyping(UUID chat) {
        followers.forEach(f -> tell(f, f.sse().newEvent("typing", chat.toString())));
    }

    private void tell(Follower follower, OutboundSseEvent event) {
        if (follower.sink().isClosed()) {
            leave(follower);
            return;
        }
        follower.sink().send(event).whenComplete((sent, trouble) -> Optional.ofNullable(trouble)
                .ifPresent(broken -> leave(follower)));
    }

    private void leave(Follower follower) {
        followers.remove(follower);
        follower.sink().close();
    }
}
