package org.reelwright.ejb.provider.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.reelwright.domain.shared.Json;

/** A server that gives the replies of its script, one after the other, and remembers what it was asked. */
public final class ScriptedVendor implements AutoCloseable {

    /** What came, as text. */
    public record Asked(String method, String path, String authorization, String body) {

        public JsonNode json() {
            try {
                return Json.MAPPER.readTree(body.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Canned> script = new ArrayDeque<>();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    public ScriptedVendor() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    public synchronized void says(List<Canned> replies) {
        script.addAll(replies);
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private synchronized Canned next() {
        return script.isEmpty() ? Canned.json(500, "{\"message\":\"nothing more is in the script\"}") : script.poll();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                body));
        Canned reply = next();
        if (reply.status() > 0) {
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), reply.size());
            write(exchange, reply);
        }
        exchange.close();
    }

    private static void write(HttpExchange exchange, Canned reply) throws IOException {
        exchange.getResponseBody().write(reply.body());
        byte[] zeros = new byte[1 << 16];
        for (long left = reply.size() - reply.body().length; left > 0; left -= zeros.length) {
            exchange.getResponseBody().write(zeros, 0, (int) Math.min(left, zeros.length));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
