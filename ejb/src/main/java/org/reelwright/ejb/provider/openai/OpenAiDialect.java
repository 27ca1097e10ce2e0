package org.reelwright.ejb.provider.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.Set;
import org.reelwright.ejb.provider.http.Dialect;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.No;
import org.reelwright.ejb.provider.http.Reply;

/** Errors as {@code {"error":{"message","type","code"}}}, or as FastAPI's {@code {"detail"}}. */
final class OpenAiDialect implements Dialect {

    /** A 429 that waiting does not help. */
    private static final Set<String> BARRED = Set.of("insufficient_quota", "billing_hard_limit_reached");

    private static final Set<String> DECLINED =
            Set.of("content_policy_violation", "moderation_blocked", "content_filter");

    @Override
    public Optional<No> refusal(Reply reply) {
        if (reply.good()) {
            return Optional.empty();
        }
        JsonNode error = error(reply);
        String code = error.path("code").asText("");
        No.Kind kind = BARRED.contains(code)
                ? No.Kind.BARRED
                : DECLINED.contains(code) ? No.Kind.DECLINED : No.byStatus(reply.status());
        return Optional.of(No.of(
                kind,
                "The model's server says: " + error.path("message").asText(reply.excerpt()) + " (" + reply.status()
                        + ")",
                reply));
    }

    private static JsonNode error(Reply reply) {
        try {
            return reply.json().path("error");
        } catch (Garbled e) {
            return MissingNode.getInstance();
        }
    }
}
