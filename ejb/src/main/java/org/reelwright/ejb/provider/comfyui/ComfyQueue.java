package org.reelwright.ejb.provider.comfyui;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.storyboard.ShotLimits;
import org.reelwright.ejb.provider.http.Bring;
import org.reelwright.ejb.provider.http.Call;
import org.reelwright.ejb.provider.http.Dialect;
import org.reelwright.ejb.provider.http.Downloads;
import org.reelwright.ejb.provider.http.Form;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.Reply;
import org.reelwright.ejb.provider.http.Settings;
import org.reelwright.ejb.provider.http.Ticket;
import org.reelwright.ejb.provider.http.Unanswered;
import org.reelwright.ejb.provider.http.Wire;

/** Queues graphs and asks after them. Our key is the client's id, by which an order is found again. */
@ApplicationScoped
class ComfyQueue {

    static final String PROVIDER = "comfyui";

    /** What Wan and its like make, which have 81 frames of 16 a second. */
    private static final String SECONDS = "1-5";

    private static final Duration PACE = Duration.ofSeconds(2);
    private static final Dialect DIALECT = new ComfyDialect();

    @Inject
    Settings settings;

    @Inject
    Wire wire;

    @Inject
    Downloads downloads;

    Graph graph(String capability) {
        return Graph.read(Path.of(settings.get(PROVIDER, capability, "graph")));
    }

    /** What its video model makes: the graph's frames are its own affair, so any whole second may be had. */
    ShotLimits clips() {
        return settings.clips(PROVIDER, SECONDS);
    }

    /**
     * @param values as the graph's template names them, besides {@code key}
     * @param pictures by the names that the template has for them: only those that it names are sent
     */
    <R> Progress<R> begin(
            Graph graph,
            Map<String, Object> values,
            Map<String, Supplier<byte[]>> pictures,
            String key,
            Ticket unsent) {
        return wire.guarded(() -> {
            var filled = new LinkedHashMap<>(values);
            filled.put("key", key);
            pictures.forEach((name, picture) -> {
                if (graph.names(name)) {
                    filled.put(name, uploaded(picture.get(), key + "-" + name + ".jpg"));
                }
            });
            Map<String, Object> body = Map.of("prompt", graph.filled(filled), "client_id", key);
            Reply reply = wire.order(Call.post(at("/prompt"), body), DIALECT);
            String id = Reply.name(reply.json(), "prompt_id");
            return new Ticket(id, unsent.needs(), unsent.note()).pending(PACE);
        });
    }

    /** The queue first: what leaves it meanwhile is found in the history. */
    <R> Progress<R> resume(String text, Bring<R> bring) {
        Ticket ticket = Ticket.parse(text);
        return wire.ask(
                Call.get(at("/queue")),
                DIALECT,
                text,
                reply -> queued(reply.json())
                                .anyMatch(item -> item.path(1).asText().equals(ticket.asking()))
                        ? new Progress.Pending<>(text, PACE)
                        : left(ticket, bring));
    }

    private <R> Progress<R> left(Ticket ticket, Bring<R> bring) {
        Call call = Call.get(at("/history/" + ticket.asking()));
        return wire.ask(
                call, DIALECT, ticket.text(), reply -> ended(reply.json().path(ticket.asking()), ticket, bring));
    }

    <R> Optional<Progress<R>> find(String key, Ticket unsent) {
        return wire.find(Call.get(at("/queue")), DIALECT, queue -> {
            Optional<Progress<R>> waiting = of(key, queued(queue.json()), unsent);
            return waiting.isPresent()
                    ? waiting
                    : wire.find(
                            Call.get(at("/history")),
                            DIALECT,
                            history -> of(key, elements(history.json()).map(entry -> entry.path("prompt")), unsent));
        });
    }

    private static <R> Optional<Progress<R>> of(String key, Stream<JsonNode> items, Ticket unsent) {
        return items.filter(item -> item.path(3).path("client_id").asText().equals(key))
                .findFirst()
                .map(item -> new Ticket(item.path(1).asText(), unsent.needs(), unsent.note()))
                .map(ticket -> ticket.pending(PACE));
    }

    /** Older servers stop whatever runs when they are told to stop: only if that is ours are they told. */
    boolean cancel(String text) {
        String id = Ticket.parse(text).asking();
        try {
            boolean runs = elements(wire.read(Call.get(at("/queue"))).json().path("queue_running"))
                    .anyMatch(item -> item.path(1).asText().equals(id));
            return runs
                    ? wire.tell(Call.post(at("/interrupt"), Map.of("prompt_id", id)), DIALECT)
                    : wire.tell(Call.post(at("/queue"), Map.of("delete", List.of(id))), DIALECT);
        } catch (Garbled | OutsideTrouble | Unanswered e) {
            return false;
        }
    }

    private <R> Progress<R> ended(JsonNode entry, Ticket ticket, Bring<R> bring) {
        if (entry.isMissingNode()) {
            return new Progress.Broken<>("ComfyUI no longer knows the work: it was started anew", true);
        }
        if (entry.path("status").path("status_str").asText().equals("error")) {
            return new Progress.Broken<>("ComfyUI says: " + entry.path("status").path("messages"), false);
        }
        return elements(entry.path("outputs"))
                .flatMap(node -> elements(node).filter(JsonNode::isArray).map(files -> files.path(0)))
                .filter(made -> made.path("filename").isTextual())
                .findFirst()
                .map(file -> Wire.<R>made(
                        PROVIDER, ticket, () -> bring.home(downloads.from(Call.get(view(file))), ticket.note(), "")))
                .orElseGet(() -> new Progress.Broken<>("ComfyUI finished: its graph saves no file", false));
    }

    /** @return as a node that loads pictures names it */
    private String uploaded(byte[] picture, String name) {
        var form = new Form(name).field("overwrite", "true").file("image", name, "image/jpeg", picture);
        JsonNode kept =
                wire.order(Call.post(at("/upload/image"), form), DIALECT).json();
        String folder = kept.path("subfolder").asText("");
        return folder.isEmpty() ? Reply.name(kept, "name") : folder + "/" + Reply.name(kept, "name");
    }

    private URI view(JsonNode file) {
        return at("/view?filename=" + encoded(file.path("filename")) + "&subfolder=" + encoded(file.path("subfolder"))
                + "&type=" + encoded(file.path("type")));
    }

    private URI at(String path) {
        return settings.at(PROVIDER, "", path);
    }

    private static Stream<JsonNode> queued(JsonNode queue) {
        return Stream.concat(elements(queue.path("queue_running")), elements(queue.path("queue_pending")));
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static String encoded(JsonNode text) {
        return URLEncoder.encode(text.asText(), StandardCharsets.UTF_8);
    }
}
