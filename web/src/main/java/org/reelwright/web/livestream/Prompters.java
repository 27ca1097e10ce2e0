package org.reelwright.web.livestream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.reelwright.domain.shared.Json;

/**
 * Brings what a phone wants to the teleprompter, and how the teleprompter stands to the phone, of one show, on this node. Nothing of it
 * is kept but where the teleprompter stood last.
 */
@ApplicationScoped
public class Prompters {

    private static final int SIGN_OF_LIFE_S = 15;
    private static final int MOST_LISTENERS = 20;

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
        private volatile Stand stand = Stand.BEGINNING;
    }

    private final Map<UUID, Room> rooms = new ConcurrentHashMap<>();

    @Resource
    private ManagedScheduledExecutorService executor;

    @PostConstruct
    void keepAlive() {
        executor.scheduleAtFixedRate(this::signOfLife, SIGN_OF_LIFE_S, SIGN_OF_LIFE_S, TimeUnit.SECONDS);
    }

    void screen(UUID show, Sse sse, SseEventSink sink) {
        join(room(show).screens, sse, sink, sse.newEvent("hello", ""));
    }

    void phone(UUID show, Sse sse, SseEventSink sink) {
        join(room(show).phones, sse, sink, sse.newEvent("stand", Json.write(room(show).stand)));
    }

    void command(UUID show, Command command) {
        tell(room(show).screens, "command", Json.write(command));
    }

    void stands(UUID show, Stand stand) {
        room(show).stand = stand;
        tell(room(show).phones, "stand", Json.write(stand));
    }

    /** Whether a teleprompter is open that would do what the phone says. */
    boolean isOpen(UUID show) {
        return !room(show).screens.isEmpty();
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
            if (room.screens.isEmpty() && room.phones.isEmpty()) {
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
