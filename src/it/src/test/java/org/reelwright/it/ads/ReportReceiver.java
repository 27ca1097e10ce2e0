package org.reelwright.it.ads;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An advertiser's own server, that takes reports and checks who sent them, as the Standard Webhooks specification says. */
final class ReportReceiver implements AutoCloseable {

    /** What came, and how it was sealed. */
    record Received(Headers headers, byte[] body) {

        /** @param secret as the order's answer showed it */
        boolean isSignedWith(String secret) throws GeneralSecurityException {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            String head = headers.getFirst("webhook-id") + "." + headers.getFirst("webhook-timestamp") + ".";
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            String signature = Base64.getEncoder().encodeToString(mac.doFinal(body));
            return List.of(headers.getFirst("webhook-signature").split(" ")).contains("v1," + signature);
        }
    }

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();

    ReportReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/reports", this::take);
        server.start();
    }

    private void take(HttpExchange caller) throws IOException {
        try (caller) {
            received.add(new Received(
                    caller.getRequestHeaders(), caller.getRequestBody().readAllBytes()));
            caller.sendResponseHeaders(204, -1);
        }
    }

    String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    String address() {
        return "http://" + host() + "/reports";
    }

    List<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
