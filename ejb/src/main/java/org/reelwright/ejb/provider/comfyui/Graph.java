package org.reelwright.ejb.provider.comfyui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.OutsideTrouble;

/** A graph template. A value that is nothing but a placeholder becomes what is filled in, a number too; others become text. */
record Graph(String name, JsonNode template) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    /** @throws OutsideTrouble lasting, when there is no such file or no graph in it */
    static Graph read(Path file) {
        try {
            JsonNode template = Json.MAPPER.readTree(Files.readAllBytes(file));
            if (!template.isObject() || template.isEmpty()) {
                throw OutsideTrouble.lasting(file + " is no graph in ComfyUI's API format.", null);
            }
            return new Graph(file.getFileName().toString(), template);
        } catch (IOException e) {
            throw OutsideTrouble.lasting("cannot read the graph " + file, e);
        }
    }

    boolean names(String placeholder) {
        return template.toString().contains("{{" + placeholder + "}}");
    }

    /** @throws OutsideTrouble lasting, when the template names what no order has */
    JsonNode filled(Map<String, Object> values) {
        return filled(template, values);
    }

    private static JsonNode filled(JsonNode node, Map<String, Object> values) {
        if (node.isTextual()) {
            return filled(node.asText(), values);
        }
        if (node instanceof ObjectNode object) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            object.fields().forEachRemaining(field -> filled.set(field.getKey(), filled(field.getValue(), values)));
            return filled;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> filled.add(filled(element, values)));
            return filled;
        }
        return node;
    }

    private static JsonNode filled(String text, Map<String, Object> values) {
        Matcher placeholders = PLACEHOLDER.matcher(text);
        if (placeholders.matches()) {
            return Json.MAPPER.valueToTree(value(placeholders.group(1), values));
        }
        return JsonNodeFactory.instance.textNode(placeholders.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf(value(found.group(1), values)))));
    }

    private static Object value(String name, Map<String, Object> values) {
        if (!values.containsKey(name)) {
            throw OutsideTrouble.lasting("the graph names {{" + name + "}}; there are " + values.keySet() + ".", null);
        }
        return values.get(name);
    }
}
