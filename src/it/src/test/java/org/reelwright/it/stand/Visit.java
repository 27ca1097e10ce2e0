package org.reelwright.it.stand;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reelwright.domain.shared.Json;

/** One request to a stand. */
final class Visit {

    private static final int HUGE = 50_000_000;

    private final HttpExchange exchange;
    private final byte[] body;
    private final Optional<Fault> fault;

    Visit(HttpExchange exchange, Faults faults) throws IOException {
        this.exchange = exchange;
        this.body = exchange.getRequestBody().readAllBytes();
        this.fault = faults.next(method() + " " + path());
    }

    String method() {
        return exchange.getRequestMethod();
    }

    String path() {
        return exchange.getRequestURI().getPath();
    }

    Optional<Fault> fault() {
        return fault;
    }

    boolean suffers(Fault one) {
        return fault.filter(one::equals).isPresent();
    }

    String bearer() {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        return header == null ? "" : header.replaceFirst("^Bearer ", "");
    }

    Map<String, String> query() {
        String query = exchange.getRequestURI().getQuery();
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    JsonNode json() throws IOException {
        return Json.MAPPER.readTree(body);
    }

    Parts parts() {
        return Parts.of(exchange.getRequestHeaders().getFirst("Content-Type"), body);
    }

    void json(int status, Object reply) throws IOException {
        send(status, "application/json", Json.write(reply).getBytes(StandardCharsets.UTF_8));
    }

    void header(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    void send(int status, String mediaType, byte[] content) throws IOException {
        if (suffers(Fault.GARBLED)) {
            write(200, "text/html", "<html><title>502 Bad Gateway</title></html>".getBytes(StandardCharsets.UTF_8));
        } else if (suffers(Fault.HUGE)) {
            write(200, "application/json", new byte[HUGE]);
        } else if (suffers(Fault.TAKEN_BUT_SILENT)) {
            exchange.close();
        } else {
            write(status, mediaType, content);
        }
    }

    private void write(int status, String mediaType, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(content);
        } catch (IOException e) {
            // Whoever asked hung up: that is what a reply of 50 MB is for.
            exchange.close();
        }
    }
}
