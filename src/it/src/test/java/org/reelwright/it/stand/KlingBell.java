package org.reelwright.it.stand;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.reelwright.domain.shared.Json;

/** Calls a customer back, as standardwebhooks.com has it: too early, and then three times over. */
final class KlingBell {

    private static final int TIMES = 3;

    private final HttpClient client = HttpClient.newHttpClient();
    private final byte[] secret;

    /** @param secret as the vendor shows it, {@code whsec_...} */
    KlingBell(String secret) {
        this.secret = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    }

    /** Before the customer has its answer: it waits for the customer to have heard. */
    void tooEarly(URI address, String id, Object task, Instant now) {
        ring(address, "early-" + id, Json.write(task), now)
                .orTimeout(2, TimeUnit.SECONDS)
                .exceptionally(e -> null)
                .join();
    }

    void whenDone(URI address, String id, Object task, Instant at, Duration in) {
        var later = CompletableFuture.delayedExecutor(in.toMillis(), TimeUnit.MILLISECONDS);
        for (int time = 0; time < TIMES; time++) {
            CompletableFuture.runAsync(() -> ring(address, "done-" + id, Json.write(task), at), later);
        }
    }

    private CompletableFuture<HttpResponse<Void>> ring(URI address, String id, String body, Instant now) {
        String time = String.valueOf(now.getEpochSecond());
        return client.sendAsync(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("webhook-id", id)
                        .header("webhook-timestamp", time)
                        .header("webhook-signature", "v1," + seal(id + "." + time + "." + body))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private String seal(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
