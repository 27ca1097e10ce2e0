package org.reelwright.it.lead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.reelwright.domain.shared.Json;

/** A visitor's line to a chat, as the widget opens it. */
public final class Line implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    private Line(URI root) {
        socket = CLIENT.newWebSocketBuilder()
                .buildAsync(URI.create(root.toString().replaceFirst("^http", "ws") + "leads/socket"), this)
                .join();
    }

    public static Line open(URI root, String token) {
        var line = new Line(root);
        line.send(Map.of("do", "open", "token", token, "after", 0));
        return line;
    }

    public void send(Map<String, Object> message) {
        socket.sendText(Json.write(message), true).join();
    }

    /** All that was said so far, as one text. */
    public String said() {
        var all = new StringBuilder();
        heard.forEach(
                message -> message.path("said").forEach(item -> all.append(item).append('\n')));
        return all.toString();
    }

    /** How many things were said. */
    public int count() {
        return heard.stream().mapToInt(message -> message.path("said").size()).sum();
    }

    public boolean hasHeard(String type) {
        return heard.stream().anyMatch(message -> message.path("type").asText().equals(type));
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard.add(read(part.toString()));
            part.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    private static JsonNode read(String text) {
        try {
            JsonNode read = Json.MAPPER.readTree(text);
            return read instanceof ObjectNode ? read : Json.MAPPER.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
