package org.reelwright.ejb.provider.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.List;
import java.util.stream.Stream;
import org.reelwright.domain.script.Framework;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Json;

/** The form that a script is written in. Servers that ignore it are held to it all the same. */
final class ScriptForm {

    static final ResponseFormat FORMAT = ResponseFormat.builder()
            .type(ResponseFormatType.JSON)
            .jsonSchema(
                    JsonSchema.builder().name("script").rootElement(script()).build())
            .build();

    private ScriptForm() {}

    private static JsonObjectSchema script() {
        return JsonObjectSchema.builder()
                .addProperty("framework", of(Framework.values()))
                .addProperty("angle", new JsonStringSchema())
                .addProperty("lines", JsonArraySchema.builder().items(line()).build())
                .required("framework", "angle", "lines")
                .additionalProperties(false)
                .build();
    }

    private static JsonObjectSchema line() {
        return JsonObjectSchema.builder()
                .addProperty("role", of(LineRole.values()))
                .addProperty("onScreen", new JsonStringSchema())
                .addProperty("spoken", new JsonStringSchema())
                .required("role", "onScreen", "spoken")
                .additionalProperties(false)
                .build();
    }

    private static JsonEnumSchema of(Enum<?>[] values) {
        return JsonEnumSchema.builder()
                .enumValues(Stream.of(values).map(Enum::name).toList())
                .build();
    }

    /** @param text perhaps in a fence of Markdown, as models like it */
    static Checked<ScriptDraft> read(String text) {
        var findings = new Findings();
        try {
            ScriptDraft draft = Json.MAPPER.readValue(bare(text), ScriptDraft.class);
            boolean whole = draft != null
                    && draft.framework() != null
                    && draft.lines().stream()
                            .allMatch(line -> line.role() != null && line.onScreen() != null && line.spoken() != null);
            findings.expect(whole, "lines", "A part of the script is missing.");
            return findings.judge(() -> draft);
        } catch (JsonProcessingException e) {
            findings.add("lines", "The script is not in the ordered form.");
            return findings.judge(() -> new ScriptDraft(Framework.AIDA, "", List.of()));
        }
    }

    private static String bare(String text) {
        int from = text.indexOf('{');
        int to = text.lastIndexOf('}');
        return from >= 0 && to > from ? text.substring(from, to + 1) : text;
    }
}
