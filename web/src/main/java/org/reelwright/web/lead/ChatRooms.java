package org.reelwright.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.reelwright.domain.lead.Conversation;
import org.reelwright.domain.lead.Utterance;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.NodeMessage;
import org.reelwright.ejb.lead.ChatMoved;
import org.reelwright.ejb.lead.Conversations;
import org.reelwright.ejb.shared.NodeTalk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which visitors of this node are in which chat now. What moved here is sent at once, what moved on another node within two
 * seconds. A visitor is sent what comes after the last that was sent, so nothing comes twice and nothing is left out.
 */
@ApplicationScoped
public class ChatRooms {

    private static final Logger LOG = LoggerFactory.getLogger(ChatRooms.class);
    private static final int LOOK_EVERY_S = 2;
    private static final Duration OVERLAP = Duration.ofSeconds(6);
    private static final String PERSON_TYPES = "chat.person";
    private static final String TYPING = "{\"type\":\"typing\"}";

    /** @param sent number of the last that this visitor was sent */
    private record Seat(Session session, AtomicInteger sent) {}

    private final Map<UUID, Set<Seat>> rooms = new ConcurrentHashMap<>();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Conversations conversations;

    @Inject
    private NodeTalk talk;

    @Inject
    private Clock clock;

    @PostConstruct
    void lookAround() {
        talk.join(() -> !rooms.isEmpty(), this::hear);
        executor.scheduleAtFixedRate(this::look, LOOK_EVERY_S, LOOK_EVERY_S, TimeUnit.SECONDS);
    }

    void join(UUID chat, Session session, int after) {
        var seat = new Seat(session, new AtomicInteger(after));
        rooms.computeIfAbsent(chat, id -> ConcurrentHashMap.newKeySet()).add(seat);
        conversations.movedSince(Instant.EPOCH, List.of(chat)).forEach(this::tell);
    }

    void leave(UUID chat, Session session) {
        rooms.computeIfPresent(chat, (id, room) -> {
            room.removeIf(seat -> seat.session().equals(session));
            return room.isEmpty() ? null : room;
        });
    }

    /** How many visitors are in a chat on this node. */
    int size() {
        return rooms.size();
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChatMoved move) {
        if (rooms.containsKey(move.conversation())) {
            executor.execute(() -> tell(move.conversation()));
        }
    }

    /** A person is writing; the visitor may be on another node. */
    void typing(UUID chat) {
        showTyping(chat);
        talk.say(PERSON_TYPES, chat, "");
    }

    private void hear(NodeMessage said) {
        if (said.topic().equals(PERSON_TYPES)) {
            showTyping(said.about());
        }
    }

    private void showTyping(UUID chat) {
        rooms.getOrDefault(chat, Set.of()).forEach(seat -> send(seat, TYPING));
    }

    private void look() {
        try {
            Instant since = clock.instant().minus(OVERLAP);
            conversations.movedSince(since, List.copyOf(rooms.keySet())).forEach(this::tell);
        } catch (RuntimeException e) {
            LOG.warn("chats were not looked after", e);
        }
    }

    private void tell(UUID chat) {
        List<Conversation> found = conversations.movedSince(Instant.EPOCH, List.of(chat));
        found.forEach(this::tell);
        if (found.isEmpty()) {
            rooms.getOrDefault(chat, Set.of()).forEach(seat -> send(seat, "{\"type\":\"gone\"}"));
        }
    }

    private void tell(Conversation chat) {
        Set<Seat> room = rooms.getOrDefault(chat.id(), Set.of());
        for (Seat seat : room) {
            synchronized (seat) {
                List<Utterance> news =
                        conversations.after(chat.id(), seat.sent().get());
                if (!news.isEmpty()) {
                    seat.sent().set(news.get(news.size() - 1).ordinal());
                    send(seat, Json.write(ChatView.of(chat, news)));
                }
            }
        }
    }

    private static void send(Seat seat, String text) {
        Optional.of(seat.session()).filter(Session::isOpen).ifPresent(open -> open.getAsyncRemote()
                .sendText(text));
    }
}
