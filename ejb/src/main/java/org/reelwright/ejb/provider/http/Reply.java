package org.reelwright.ejb.provider.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.reelwright.domain.shared.Json;

/**
 * What a provider answered.
 *
 * @param retryAfter that it asks to wait, or zero
 */
public record Reply(int status, Duration retryAfter, byte[] body) {

    private static final int SHOWN = 300;

    public boolean good() {
        return status >= 200 && status < 300;
    }

    /** @throws Garbled when it is not JSON */
    public JsonNode json() {
        try {
            JsonNode read = Json.MAPPER.readTree(body);
            if (read == null || !read.isContainerNode()) {
                throw new Garbled("answered something that is not JSON: " + excerpt());
            }
            return read;
        } catch (IOException e) {
            throw new Garbled("answered something that is not JSON: " + excerpt());
        }
    }

    /** For a person to read; never to be run or followed. */
    public String excerpt() {
        String text = new String(body, 0, Math.min(body.length, SHOWN), StandardCharsets.UTF_8);
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** @throws Garbled when the text is not there or not a name */
    public static String name(JsonNode node, String field) {
        String name = node.path(field).asText("");
        if (!name.matches("[A-Za-z0-9_.:-]{1,200}")) {
            throw new Garbled("answered without a proper “" + field + "”");
        }
        return name;
    }
}
