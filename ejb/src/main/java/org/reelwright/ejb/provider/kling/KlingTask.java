package org.reelwright.ejb.provider.kling;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.Reply;

/**
 * A task as either protocol tells it.
 *
 * @param message why it failed
 * @param address of the first result
 * @param units that were deducted, if it says so
 */
record KlingTask(String id, State state, String message, Optional<String> address, Optional<BigDecimal> units) {

    enum State {
        AT_WORK,
        DONE,
        FAILED
    }

    /** @return empty when the answer is a list without a task */
    static Optional<KlingTask> of(Reply reply) {
        JsonNode data = reply.json().path("data");
        if (data.isArray()) {
            return data.isEmpty() ? Optional.empty() : Optional.of(two(data.get(0)));
        }
        if (!data.isObject()) {
            throw new Garbled("answered without a task");
        }
        return Optional.of(data.has("task_id") ? one(data) : two(data));
    }

    private static KlingTask one(JsonNode data) {
        JsonNode result = data.path("task_result");
        Optional<String> address = Optional.<String>empty()
                .or(() -> first(result.path("videos")))
                .or(() -> first(result.path("images")))
                .or(() -> first(result.path("audios")));
        return new KlingTask(
                Reply.name(data, "task_id"),
                state(data.path("task_status").asText()),
                data.path("task_status_msg").asText(""),
                address,
                decimal(data.path("final_unit_deduction").asText("")));
    }

    private static KlingTask two(JsonNode data) {
        return new KlingTask(
                Reply.name(data, "id"),
                state(data.path("status").asText()),
                data.path("message").asText(""),
                first(data.path("outputs")),
                Optional.empty());
    }

    private static State state(String status) {
        return switch (status) {
            case "submitted", "processing" -> State.AT_WORK;
            case "succeed", "succeeded" -> State.DONE;
            case "failed" -> State.FAILED;
            default -> throw new Garbled("answered with the status “" + status + "”");
        };
    }

    private static Optional<String> first(JsonNode results) {
        return Optional.of(results.path(0).path("url").asText("")).filter(address -> !address.isEmpty());
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("\\d{1,9}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
