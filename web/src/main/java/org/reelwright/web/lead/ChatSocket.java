package org.reelwright.web.lead;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.lead.Conversation;
import org.reelwright.domain.lead.Message;
import org.reelwright.domain.shared.Json;
import org.reelwright.ejb.lead.Chats;
import org.reelwright.ejb.lead.Conversations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /leads/socket}: a visitor's line. The first message opens a chat by its token ({@code {"do":"open","token":...,
 * "after":n}}); then {@code say}, {@code person} and {@code typing}. What is longer than a message may be is not gathered.
 */
@ServerEndpoint("/leads/socket")
public class ChatSocket {

    private static final Logger LOG = LoggerFactory.getLogger(ChatSocket.class);
    private static final int GATHERED = Message.LONGEST * 8;
    private static final long IDLE_MS = 30 * 60 * 1000L;

    @Inject
    private ChatRooms rooms;

    @Inject
    private Chats chats;

    @Inject
    private Conversations conversations;

    @Inject
    private InboxFollowers followers;

    private final StringBuilder gathered = new StringBuilder();
    private String token = "";
    private Optional<UUID> chat = Optional.empty();

    @OnOpen
    public void open(Session session) {
        session.setMaxIdleTimeout(IDLE_MS);
    }

    /** A long message comes in parts; of one that is too long the beginning is enough to say so. */
    @OnMessage
    public void hear(String part, boolean last, Session session) {
        if (gathered.length() < GATHERED) {
            gathered.append(part, 0, Math.min(part.length(), GATHERED - gathered.length()));
        }
        if (last) {
            String whole = gathered.toString();
            gathered.setLength(0);
            gathered.trimToSize();
            obey(whole, session);
        }
    }

    private void obey(String whole, Session session) {
        JsonNode said = read(whole);
        switch (said.path("do").asText()) {
            case "open" -> enter(said, session);
            case "say" ->
                chat.ifPresent(id -> chats.say(token, said.path("words").asText()));
            case "person" -> chat.ifPresent(id -> chats.wantPerson(token));
            case "typing" -> chat.ifPresent(followers::visitorTypes);
            default -> send(session, "{\"type\":\"unknown\"}");
        }
    }

    private void enter(JsonNode said, Session session) {
        Optional<Conversation> found = conversations.byToken(said.path("token").asText());
        found.ifPresentOrElse(
                open -> {
                    chat.ifPresent(before -> rooms.leave(before, session));
                    chat = Optional.of(open.id());
                    token = said.path("token").asText();
                    rooms.join(
                            open.id(), session, Math.max(0, said.path("after").asInt()));
                },
                () -> send(session, "{\"type\":\"gone\"}"));
    }

    /** What was cut off is no JSON any more, and was something said. */
    private static JsonNode read(String whole) {
        if (whole.length() >= GATHERED) {
            return Json.MAPPER.createObjectNode().put("do", "say").put("words", whole);
        }
        try {
            return Json.MAPPER.readTree(whole);
        } catch (JsonProcessingException e) {
            return Json.MAPPER.createObjectNode();
        }
    }

    private static void send(Session session, String text) {
        session.getAsyncRemote().sendText(text);
    }

    @OnClose
    public void close(Session session, CloseReason reason) {
        chat.ifPresent(id -> rooms.leave(id, session));
    }

    /** A line that breaks is usual. */
    @OnError
    public void error(Session session, Throwable trouble) {
        LOG.debug("a chat's line broke", trouble);
    }
}
