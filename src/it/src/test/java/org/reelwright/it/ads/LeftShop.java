package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A shop with its own copy of the conversion tag, on a server that writes down what is told: a browser says nothing of what a
 * page sends while it is left. What is told is never answered, so that whoever waits for that hangs.
 */
final class LeftShop implements AutoCloseable {

    private static final int PATIENCE = 10;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** @param before goes on every page before the tag */
    LeftShop(String tag, String before) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        String page = "<!doctype html><title>Shop</title>" + before + "<script src=\"/ads/c.js\"></script>";
        server.createContext("/", caller -> answer(caller, "text/html", page));
        server.createContext("/ads/c.js", caller -> answer(caller, "text/javascript", tag));
        server.createContext("/ads/c.gif", this::hear);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** The method and the query of what was told next. */
    String told() {
        try {
            String next = told.poll(PATIENCE, TimeUnit.SECONDS);
            assertThat(next).as("what was told").isNotNull();
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean heardMore() {
        return !told.isEmpty();
    }

    private void hear(HttpExchange caller) throws IOException {
        told.add(caller.getRequestMethod() + " " + caller.getRequestURI().getRawQuery());
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        caller.close();
    }

    private static void answer(HttpExchange caller, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        caller.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
        caller.sendResponseHeaders(200, bytes.length);
        try (var body = caller.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
