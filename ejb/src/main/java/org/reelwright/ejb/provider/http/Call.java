package org.reelwright.ejb.provider.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reelwright.domain.shared.Json;

/**
 * One request to a provider.
 *
 * @param body empty where there is none
 */
public record Call(String method, URI address, Map<String, String> headers, byte[] body) {

    public Call {
        headers = Map.copyOf(headers);
    }

    public static Call get(URI address) {
        return new Call("GET", address, Map.of(), new byte[0]);
    }

    public static Call delete(URI address) {
        return new Call("DELETE", address, Map.of(), new byte[0]);
    }

    /** The body goes out as the JSON of its map or record. */
    public static Call post(URI address, Object body) {
        return new Call("POST", address, Map.of(), Json.write(body).getBytes(StandardCharsets.UTF_8))
                .with("Content-Type", "application/json");
    }

    public static Call post(URI address, Form form) {
        return new Call("POST", address, Map.of(), form.bytes()).with("Content-Type", form.mediaType());
    }

    public Call with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, address, more, body);
    }

    /** Without a key, for a server of one's own that asks for none, nothing is added. */
    public Call bearer(String key) {
        return key.isEmpty() ? this : with("Authorization", "Bearer " + key);
    }
}
