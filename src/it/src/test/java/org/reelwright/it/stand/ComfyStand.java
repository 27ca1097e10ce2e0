package org.reelwright.it.stand;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * ComfyUI with one card: graphs wait for each other. It knows the nodes of an image-to-video graph and refuses what those
 * would refuse: a picture that was not uploaded, a number that is none, a graph that saves nothing.
 */
public final class ComfyStand extends Stand {

    private static final String LOADS = "LoadImage";
    private static final String MOVES = "WanImageToVideo";
    private static final String SAVES = "SaveVideo";

    private final Map<String, byte[]> uploads = new ConcurrentHashMap<>();
    private final Map<String, byte[]> outputs = new ConcurrentHashMap<>();
    private final Map<String, ComfyPrompt> prompts = new LinkedHashMap<>();
    private final List<String> interrupted = new ArrayList<>();
    private final Clock clock;
    private final Duration workTime;

    /** @param workTime of each graph */
    public ComfyStand(int port, Clock clock, Duration workTime) {
        super(port);
        this.clock = clock;
        this.workTime = workTime;
    }

    @Override
    protected synchronized void answer(Visit visit) throws IOException {
        switch (visit.method() + " " + visit.path().replaceFirst("(/history)/.+", "$1/one")) {
            case "POST /upload/image" -> upload(visit);
            case "POST /prompt" -> prompt(visit);
            case "GET /queue" -> visit.json(200, queue());
            case "POST /queue" -> delete(visit);
            case "POST /interrupt" -> interrupt(visit);
            case "GET /history" -> visit.json(200, history(prompts.values().stream()));
            case "GET /history/one" ->
                visit.json(200, history(prompt(visit.path().substring("/history/".length())).stream()));
            case "GET /view" -> view(visit);
            default -> visit.send(404, "text/plain", new byte[0]);
        }
    }

    private void upload(Visit visit) throws IOException {
        Parts form = visit.parts();
        String name = form.fileName("image");
        uploads.put(name, form.bytes("image"));
        visit.json(200, Map.of("name", name, "subfolder", "", "type", "input"));
    }

    private void prompt(Visit visit) throws IOException {
        JsonNode asked = visit.json();
        Map<String, Object> wrong = wrong(asked.path("prompt"));
        if (!wrong.isEmpty()) {
            visit.json(
                    400,
                    Map.of(
                            "error",
                            Map.of(
                                    "type", "prompt_outputs_failed_validation",
                                    "message", "Prompt outputs failed validation",
                                    "details", "",
                                    "extra_info", Map.of()),
                            "node_errors",
                            wrong));
            return;
        }
        String id = "prompt-" + (prompts.size() + 1);
        String client = asked.path("client_id").asText();
        Instant begins = prompts.values().stream()
                .map(ComfyPrompt::ends)
                .filter(clock.instant()::isBefore)
                .max(Instant::compareTo)
                .orElse(clock.instant());
        boolean fails = visit.suffers(Fault.FAILS);
        prompts.put(id, new ComfyPrompt(id, prompts.size(), client, begins, begins.plus(workTime), fails));
        outputs.put(id + ".mp4", film(asked.path("prompt")));
        books.charge("graph", "second", String.valueOf(seconds(asked.path("prompt"))), client);
        visit.json(200, Map.of("prompt_id", id, "number", prompts.size(), "node_errors", Map.of()));
    }

    private Map<String, Object> wrong(JsonNode graph) {
        var wrong = new LinkedHashMap<String, Object>();
        graph.fields().forEachRemaining(node -> {
            String type = node.getValue().path("class_type").asText();
            JsonNode inputs = node.getValue().path("inputs");
            if (type.equals(LOADS) && !uploads.containsKey(inputs.path("image").asText())) {
                wrong.put(
                        node.getKey(),
                        error(
                                type,
                                "Invalid image file: " + inputs.path("image").asText()));
            } else if (type.equals(MOVES) && !inputs.path("length").isInt()) {
                wrong.put(node.getKey(), error(type, "length is no number"));
            }
        });
        if (node(graph, SAVES).isEmpty()) {
            wrong.put("0", error("none", "Prompt has no outputs"));
        }
        return wrong;
    }

    private static Map<String, Object> error(String type, String details) {
        return Map.of(
                "class_type",
                type,
                "dependent_outputs",
                List.of(),
                "errors",
                List.of(Map.of(
                        "type", "custom_validation_failed", "message", "Validation failed", "details", details)));
    }

    private byte[] film(JsonNode graph) {
        byte[] first = uploads.get(
                node(graph, LOADS).orElseThrow().path("inputs").path("image").asText());
        JsonNode moves = node(graph, MOVES).orElseThrow().path("inputs");
        return Studio.clip(
                first, moves.path("width").asInt() / 2 * 2, moves.path("height").asInt() / 2 * 2, seconds(graph));
    }

    private static int seconds(JsonNode graph) {
        int frames =
                node(graph, MOVES).orElseThrow().path("inputs").path("length").asInt();
        int fps = node(graph, "CreateVideo")
                .orElseThrow()
                .path("inputs")
                .path("fps")
                .asInt();
        return (frames - 1) / fps;
    }

    private static Optional<JsonNode> node(JsonNode graph, String type) {
        return StreamSupport.stream(graph.spliterator(), false)
                .filter(node -> node.path("class_type").asText().equals(type))
                .findFirst();
    }

    private Map<String, Object> queue() {
        Instant now = clock.instant();
        return Map.of(
                "queue_running",
                prompts.values().stream()
                        .filter(p -> p.runs(now))
                        .map(ComfyPrompt::item)
                        .toList(),
                "queue_pending",
                prompts.values().stream()
                        .filter(p -> p.waits(now))
                        .map(ComfyPrompt::item)
                        .toList());
    }

    private Map<String, Object> history(Stream<ComfyPrompt> asked) {
        var history = new LinkedHashMap<String, Object>();
        asked.filter(prompt -> prompt.ended(clock.instant()))
                .forEach(prompt -> history.put(prompt.id(), prompt.told(interrupted.contains(prompt.id()))));
        return history;
    }

    private Optional<ComfyPrompt> prompt(String id) {
        return Optional.ofNullable(prompts.get(id));
    }

    private void delete(Visit visit) throws IOException {
        for (JsonNode id : visit.json().path("delete")) {
            if (prompt(id.asText()).filter(p -> p.waits(clock.instant())).isPresent()) {
                prompts.remove(id.asText());
            }
        }
        visit.send(200, "text/plain", new byte[0]);
    }

    /** Older servers stop whatever runs; newer ones only what is named. */
    private void interrupt(Visit visit) throws IOException {
        JsonNode named = visit.json().path("prompt_id");
        prompts.replaceAll((id, prompt) -> {
            boolean stopped = prompt.runs(clock.instant())
                    && (named.isMissingNode() || named.asText().equals(id));
            if (stopped) {
                interrupted.add(id);
            }
            return stopped ? prompt.endedAt(clock.instant()) : prompt;
        });
        visit.send(200, "text/plain", new byte[0]);
    }

    private void view(Visit visit) throws IOException {
        byte[] file = outputs.get(visit.query().get("filename"));
        visit.send(file == null ? 404 : 200, "video/mp4", file == null ? new byte[0] : file);
    }

    /** Clients of what was queued, in that order. */
    public synchronized List<String> keys() {
        return prompts.values().stream().map(ComfyPrompt::client).toList();
    }
}
