package org.reelwright.it.stand;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A vendor's server on this machine. */
public abstract class Stand implements AutoCloseable {

    private static final String RESULTS = "/results/";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, byte[]> results = new ConcurrentHashMap<>();
    protected final Books books = new Books();
    protected final Faults faults = new Faults();

    /** @param port 0 for any that is free */
    protected Stand(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    public Books books() {
        return books;
    }

    public Faults faults() {
        return faults;
    }

    protected abstract void answer(Visit visit) throws IOException;

    /** @return the address at which it can be fetched */
    protected String publish(String name, byte[] content) {
        results.put(name, content);
        return address() + RESULTS + name;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            understand(exchange);
        }
    }

    private void understand(HttpExchange exchange) throws IOException {
        try {
            var visit = new Visit(exchange, faults);
            if (visit.path().startsWith(RESULTS)) {
                result(visit);
            } else {
                answer(visit);
            }
        } catch (RuntimeException e) {
            // A request that its vendor would not understand either.
            exchange.sendResponseHeaders(400, -1);
        }
    }

    private void result(Visit visit) throws IOException {
        byte[] content = results.get(visit.path().substring(RESULTS.length()));
        boolean there = content != null && !visit.suffers(Fault.EXPIRED);
        visit.send(there ? 200 : 403, "application/octet-stream", there ? content : new byte[0]);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
