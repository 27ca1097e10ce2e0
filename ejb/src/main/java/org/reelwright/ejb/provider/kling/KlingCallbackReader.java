package org.reelwright.ejb.provider.kling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shared.Json;
import org.reelwright.ejb.production.Callback;
import org.reelwright.ejb.production.CallbackReader;

/**
 * Webhooks: signed where a secret is configured ({@code reelwright.kling.webhook.secret}), in the manner of
 * standardwebhooks.com; without one, as accounts without a secret get them, which is no more than a hint. Either way the task
 * itself is asked before anything is believed. Names, signature and test vector are those of the vendor's page
 * kling.ai/document-api/api/get-started/callbacks (copied in github.com/aself101/kling-api, docs/api, September 2026).
 */
@ApplicationScoped
class KlingCallbackReader implements CallbackReader {

    private static final long TOLERANCE_SECONDS = 300;
    private static final String PREFIX = "whsec_";

    @Inject
    KlingAccount account;

    @Inject
    Clock clock;

    @Override
    public String provider() {
        return KlingAccount.PROVIDER;
    }

    @Override
    public Optional<Callback> read(Map<String, String> headers, byte[] rawBody) {
        Optional<String> secret = account.find("webhook", "secret");
        return secret.isEmpty() || isSigned(headers, rawBody, secret.get()) ? told(headers, rawBody) : Optional.empty();
    }

    private boolean isSigned(Map<String, String> headers, byte[] body, String secret) {
        String id = header(headers, "id");
        String time = header(headers, "timestamp");
        if (id.isEmpty() || !time.matches("\\d{1,12}") || !isNow(Long.parseLong(time))) {
            return false;
        }
        byte[] signed =
                (id + "." + time + "." + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        byte[] seal = KlingToken.hmac(Base64.getDecoder().decode(secret.replaceFirst("^" + PREFIX, "")), signed);
        byte[] wanted = ("v1," + Base64.getEncoder().encodeToString(seal)).getBytes(StandardCharsets.US_ASCII);
        return Stream.of(header(headers, "signature").split(" "))
                .anyMatch(given -> MessageDigest.isEqual(given.getBytes(StandardCharsets.US_ASCII), wanted));
    }

    private boolean isNow(long seconds) {
        return Math.abs(clock.instant().getEpochSecond() - seconds) <= TOLERANCE_SECONDS;
    }

    /** {@code webhook-id} and so on, in whatever case; another beginning, for a proxy that renames them, is configured. */
    private String header(Map<String, String> headers, String name) {
        return headers.getOrDefault(account.find("webhook", "header").orElse("webhook-") + name, "");
    }

    /** The older protocol sends a task as it is, or wrapped as its replies are. */
    private Optional<Callback> told(Map<String, String> headers, byte[] body) {
        try {
            JsonNode sent = Json.MAPPER.readTree(body);
            JsonNode task = sent.path("data").isObject() ? sent.path("data") : sent;
            Optional<String> key = text(task.path("task_info").path("external_task_id"))
                    .or(() -> text(task.path("external_id")))
                    .or(() -> text(task.path("external_task_id")));
            String event = header(headers, "id").isEmpty() ? ContentHash.of(body) : header(headers, "id");
            return key.isEmpty() && ticket(task).isEmpty() || event.length() > 200
                    ? Optional.empty()
                    : Optional.of(new Callback(event, ticket(task), key));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The newer protocol's messages may name nothing but the task: the beginning of its ticket. */
    private static Optional<String> ticket(JsonNode task) {
        return text(task.path("id"))
                .filter(id -> id.matches("[A-Za-z0-9_-]{1,100}"))
                .map(id -> "/tasks?task_ids=" + id);
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asText("")).filter(text -> !text.isBlank());
    }
}
