package org.reelwright.it.stand;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reelwright.domain.shared.Json;

/** Plays a language model: repeats what the brief says, in the language that it is asked for. */
final class Copywriter {

    private Copywriter() {}

    /** @param prompt in which the brief is the only JSON */
    static Map<String, Object> script(String prompt) {
        JsonNode brief = brief(prompt);
        boolean chinese = prompt.contains("in Chinese");
        var lines = new ArrayList<Map<String, String>>();
        for (JsonNode point : brief.path("sellingPoints")) {
            lines.add(line(lines.isEmpty() ? "HOOK" : "BENEFIT", point.asText(), chinese));
        }
        if (lines.isEmpty()) {
            lines.add(line("HOOK", brief.path("product").asText(), chinese));
        }
        String product = brief.path("product").asText();
        lines.add(line("CALL_TO_ACTION", chinese ? "看看" + product : "Take a look at " + product, chinese));
        return Map.of("framework", "AIDA", "angle", "the product itself", "lines", List.copyOf(lines));
    }

    private static Map<String, String> line(String role, String text, boolean chinese) {
        return Map.of("role", role, "onScreen", text, "spoken", text + (chinese ? "。" : "."));
    }

    private static JsonNode brief(String prompt) {
        try {
            return Json.MAPPER.readTree(prompt.substring(prompt.indexOf('{')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
