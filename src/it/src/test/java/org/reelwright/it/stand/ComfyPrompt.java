package org.reelwright.it.stand;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A graph in ComfyUI's queue, as its pages tell it. */
record ComfyPrompt(String id, int number, String client, Instant begins, Instant ends, boolean fails) {

    boolean waits(Instant now) {
        return now.isBefore(begins);
    }

    boolean runs(Instant now) {
        return !waits(now) && !ended(now);
    }

    boolean ended(Instant now) {
        return !now.isBefore(ends);
    }

    ComfyPrompt endedAt(Instant now) {
        return new ComfyPrompt(id, number, client, begins, now, fails);
    }

    List<Object> item() {
        return List.of(number, id, Map.of(), Map.of("client_id", client), List.of("58"));
    }

    Map<String, Object> told(boolean interrupted) {
        boolean bad = fails || interrupted;
        Map<String, Object> error = Map.of(
                "node_type",
                "KSampler",
                "exception_message",
                interrupted ? "interrupted" : "Allocation on device failed: out of memory");
        return Map.of(
                "prompt",
                item(),
                "outputs",
                bad
                        ? Map.of()
                        : Map.of(
                                "58",
                                Map.of(
                                        "images",
                                        List.of(Map.of("filename", id + ".mp4", "subfolder", "", "type", "output")),
                                        "animated",
                                        List.of(true))),
                "status",
                Map.of(
                        "status_str",
                        bad ? "error" : "success",
                        "completed",
                        !bad,
                        "messages",
                        bad ? List.of(List.of("execution_error", error)) : List.of()));
    }
}
