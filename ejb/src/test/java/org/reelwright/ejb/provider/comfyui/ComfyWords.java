package org.reelwright.ejb.provider.comfyui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.ScriptedVendor;
import org.reelwright.ejb.provider.http.VendorScript;

/** ComfyUI's replies, as its documentation and its own example show them. */
final class ComfyWords {

    static final String NOTHING = "{\"queue_running\":[],\"queue_pending\":[]}";

    private ComfyWords() {}

    /** @param capability {@code image} or {@code shot} */
    static Map<String, String> settings(ScriptedVendor vendor, String capability, Path graph) {
        return Map.of(
                "reelwright.comfyui.url",
                vendor.address().toString(),
                "reelwright.comfyui." + capability + ".graph",
                graph.toString());
    }

    static Path graph(Path file, String content) {
        try {
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Of a graph with one picture to send.
     *
     * @param outputs of the node that saves
     * @param result what it has saved
     */
    static VendorScript script(String key, Canned uploaded, String outputs, Canned result) {
        String item = "[4,\"p-1\",{},{\"client_id\":\"" + key + "\"},[\"9\"]]";
        Canned waits = Canned.ok("{\"queue_running\":[],\"queue_pending\":[" + item + "]}");
        return new VendorScript(
                List.of(uploaded, Canned.ok("{\"prompt_id\":\"p-1\",\"number\":4,\"node_errors\":{}}")),
                List.of(Canned.ok("{\"queue_running\":[" + item + "],\"queue_pending\":[]}")),
                List.of(Canned.ok(NOTHING), history(outputs, "\"status_str\":\"success\",\"completed\":true"), result),
                List.of(uploaded, refused()),
                List.of(uploaded, Canned.json(503, "{}")),
                List.of(Canned.json(401, "{}")),
                Optional.of(List.of(waits, Canned.ok("{}"))),
                List.of(Canned.ok(NOTHING), Canned.ok("{}")));
    }

    /** @param outputs of node 9, as JSON */
    static Canned history(String outputs, String status) {
        return Canned.ok("{\"p-1\":{\"outputs\":{" + (outputs.isEmpty() ? "" : "\"9\":" + outputs) + "},\"status\":{"
                + status + "}}}");
    }

    private static Canned refused() {
        return Canned.json(
                400,
                "{\"error\":{\"type\":\"prompt_outputs_failed_validation\",\"message\":\"Prompt outputs failed validation\","
                        + "\"details\":\"\",\"extra_info\":{}},\"node_errors\":{\"50\":{\"errors\":[{"
                        + "\"type\":\"value_not_in_list\"}]}}}");
    }
}
