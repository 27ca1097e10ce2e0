package org.reelwright.ejb.provider.kling;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.Reply;

/**
 * A task as either protocol tells it.
 *
 * @param message why it failed
 * @param units that were deducted, if it says so
 */
record KlingTask(String id, State state, String message, Optional<Result> result, Optional<BigDecimal> units) {

    enum State {
        AT_WORK,
        DONE,
        FAILED
    }

    /** @param name as {@code kling:871}, or empty where the vendor gives the result no id */
    record Result(String address, String name) {}

    /** @return empty when the answer is a list without a task */
    static Optional<KlingTask> of(Reply reply) {
        JsonNode data = reply.json().path("data");
        if (data.isArray()) {
            return data.isEmpty() ? Optional.empty() : Optional.of(of(data.get(0)));
        }
        if (!data.isObject()) {
            throw new Garbled("answered without a task");
        }
        return Optional.of(of(data));
    }

    static KlingTask of(JsonNode data) {
        return data.has("task_id") ? one(data) : two(data);
    }

    /** @param more units, for what came before the task */
    KlingTask owing(BigDecimal more) {
        return new KlingTask(id, state, message, result, units.map(more::add));
    }

    private static KlingTask one(JsonNode data) {
        JsonNode result = data.path("task_result");
        return new KlingTask(
                Reply.name(data, "task_id"),
                state(data.path("task_status").asText()),
                data.path("task_status_msg").asText(""),
                Stream.of("videos", "images", "audios")
                        .flatMap(kind -> elements(result.path(kind)))
                        .flatMap(KlingTask::result)
                        .findFirst(),
                decimal(data.path("final_unit_deduction").asText("")));
    }

    private static KlingTask two(JsonNode data) {
        return new KlingTask(
                Reply.name(data, "id"),
                state(data.path("status").asText()),
                data.path("message").asText(""),
                elements(data.path("outputs")).flatMap(KlingTask::result).findFirst(),
                elements(data.path("billing"))
                        .filter(entry -> entry.path("charge_type").asText().equals("unit"))
                        .flatMap(entry -> decimal(entry.path("amount").asText("")).stream())
                        .reduce(BigDecimal::add));
    }

    private static State state(String status) {
        return switch (status) {
            case "submitted", "processing" -> State.AT_WORK;
            case "succeed", "succeeded" -> State.DONE;
            case "failed" -> State.FAILED;
            default -> throw new Garbled("answered with the status “" + status + "”");
        };
    }

    private static Stream<Result> result(JsonNode made) {
        String id = made.path("id").asText("");
        String name = id.matches("[A-Za-z0-9_-]{1,100}") ? KlingAccount.PROVIDER + ":" + id : "";
        return Stream.of(made.path("url").asText(""))
                .filter(address -> !address.isEmpty())
                .map(address -> new Result(address, name));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("\\d{1,9}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
