package org.reelwright.it.stand;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelwright.domain.shared.Json;

/** Plays a language model: repeats what the brief says, in the language that it is asked for. */
final class Copywriter {

    private static final Pattern MOST = Pattern.compile("at most (\\d+) (words|characters) spoken");
    private static final String LOOK = "Take a look";
    private static final String LOOK_CHINESE = "看一看";

    private Copywriter() {}

    /** @param prompt in which the brief is the only JSON, and before it how much may be said */
    static Map<String, Object> script(String prompt) {
        JsonNode brief = brief(prompt);
        boolean chinese = prompt.contains("in Chinese");
        int left = most(prompt) - length(chinese ? LOOK_CHINESE : LOOK, chinese);
        var lines = new ArrayList<Map<String, String>>();
        for (JsonNode point : brief.path("sellingPoints")) {
            left -= length(point.asText(), chinese);
            if (left >= 0 || lines.isEmpty()) {
                lines.add(line(lines.isEmpty() ? "HOOK" : "BENEFIT", point.asText(), chinese));
            }
        }
        if (lines.isEmpty()) {
            lines.add(line("HOOK", brief.path("product").asText(), chinese));
        }
        lines.add(line("CALL_TO_ACTION", chinese ? LOOK_CHINESE : LOOK, chinese));
        return Map.of("framework", "AIDA", "angle", "the product itself", "lines", List.copyOf(lines));
    }

    private static int most(String prompt) {
        Matcher most = MOST.matcher(prompt);
        return most.find() ? Integer.parseInt(most.group(1)) : Integer.MAX_VALUE;
    }

    private static int length(String text, boolean chinese) {
        return chinese ? text.length() : text.split(" ").length;
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
