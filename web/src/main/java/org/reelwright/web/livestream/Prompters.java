package org.reelwright.web.livestream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.NodeMessage;
import org.reelwright.ejb.shared.NodeTalk;

/**
 * Brings what a phone wants to the teleprompter, and how the teleprompter stands to the phone, of one show, whichever nodes they are
 * connected to. Nothing of it is kept but where the teleprompter stood last.
 */
@ApplicationScoped
public class Prompters {

    private static final int SIGN_OF_LIFE_S = 15;
    private static final int MOST_LISTENERS = 20;

    /** A node tells as often as it gives signs of life that a teleprompter is open there. */
    private static final Duration OPEN_FOR = Duration.ofSeconds(2 * SIGN_OF_LIFE_S + 5);

    private static final String COMMAND = "prompter.command";
    private static final String STAND = "prompter.stand";
    private static final String OPEN = "prompter.open";

    /**
     * Where a teleprompter stands.
     *
     * @param at seconds into the script
     * @param ahead seconds of the script ahead of the clock, negative when behind
     */
    public record Stand(double at, boolean playing, double speed, double ahead) {

        static final Stand BEGINNING = new Stand(0, false, 1, 0);
    }

    /** @param what {@code play}, {@code pause}, {@code faster}, {@code slower} or {@code jump}; @param to index of a segment */
    public record Command(String what, int to) {}

    private record Listener(Sse sse, SseEventSink sink) {}

    private static final class Room {
        private final Set<Listener> screens = ConcurrentHashMap.newKeySet();
        private final Set<Listener> phones = ConcurrentHashMap.newKeySet();
        private volatile String stand = Json.write(Stand.BEGINNING);
    }

    private final Map<UUID, Room> rooms = new ConcurrentHashMap<>();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private NodeTalk talk;

    @PostConstruct
    void keepAlive() {
        talk.join(() -> !rooms.isEmpty(), this::hear);
        executor.scheduleAtFixedRate(this::signOfLife, SIGN_OF_LIFE_S, SIGN_OF_LIFE_S, TimeUnit.SECONDS);
    }

    void screen(UUID show, Sse sse, SseEventSink sink) {
        join(room(show).screens, sse, sink, sse.newEvent("hello", ""));
        talk.say(OPEN, show, "");
    }

    void phone(UUID show, Sse sse, SseEventSink sink) {
        Room room = room(show);
        String stand = talk.last(STAND, show, OPEN_FOR).orElseGet(() -> room.stand);
        join(room.phones, sse, sink, sse.newEvent("stand", stand));
    }

    void command(UUID show, Command command) {
        String words = Json.write(command);
        tell(room(show).screens, "command", words);
        talk.say(COMMAND, show, words);
    }

    void stands(UUID show, Stand stand) {
        String words = Json.write(stand);
        stands(room(show), words);
        talk.say(STAND, show, words);
    }

    private static void stands(Room room, String stand) {
        room.stand = stand;
        tell(room.phones, "stand", stand);
    }

    /** What came to another node. */
    private void hear(NodeMessage said) {
        Optional.ofNullable(rooms.get(said.about())).ifPresent(room -> {
            switch (said.topic()) {
                case COMMAND -> tell(room.screens, "command", said.words());
                case STAND -> stands(room, said.words());
                default -> {}
            }
        });
    }

    /** Whether a teleprompter is open that would do what the phone says. */
    boolean isOpen(UUID show) {
        return !room(show).screens.isEmpty() || talk.last(OPEN, show, OPEN_FOR).isPresent();
    }

    private Room room(UUID show) {
        return rooms.computeIfAbsent(show, id -> new Room());
    }

    private static void join(Set<Listener> listeners, Sse sse, SseEventSink sink, OutboundSseEvent first) {
        if (listeners.size() >= MOST_LISTENERS) {
            sink.close();
            return;
        }
        var listener = new Listener(sse, sink);
        listeners.add(listener);
        send(listeners, listener, first);
    }

    private static void tell(Set<Listener> listeners, String name, String data) {
        listeners.forEach(listener -> send(listeners, listener, listener.sse().newEvent(name, data)));
    }

    private void signOfLife() {
        rooms.forEach((show, room) -> {
            for (Set<Listener> listeners : java.util.List.of(room.screens, room.phones)) {
                listeners.forEach(listener -> send(
                        listeners,
                        listener,
                        listener.sse().newEventBuilder().comment("").build()));
            }
            if (!room.screens.isEmpty()) {
                talk.say(OPEN, show, "");
                talk.say(STAND, show, room.stand);
            } else if (room.phones.isEmpty()) {
                rooms.remove(show, room);
            }
        });
    }

    private static void send(Set<Listener> listeners, Listener listener, OutboundSseEvent event) {
        if (listener.sink().isClosed()) {
            listeners.remove(listener);
            return;
        }
        listener.sink().send(event).whenComplete((sent, trouble) -> {
            if (trouble != null) {
                listeners.remove(listener);
                listener.sink().close();
            }
        });
    }
}
