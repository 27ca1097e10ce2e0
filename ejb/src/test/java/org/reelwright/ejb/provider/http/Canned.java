package org.reelwright.ejb.provider.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One reply that a scripted vendor gives.
 *
 * @param status 0 hangs up without a word
 * @param size bytes in all, zeros after {@code body}
 */
public record Canned(int status, Map<String, String> headers, byte[] body, long size) {

    public static final Canned HANG_UP = new Canned(0, Map.of(), new byte[0], 0);

    public static Canned json(int status, String body) {
        return bytes(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    public static Canned ok(String body) {
        return json(200, body);
    }

    public static Canned bytes(int status, String mediaType, byte[] body) {
        return new Canned(status, Map.of("Content-Type", mediaType), body, body.length);
    }

    public static Canned huge() {
        return new Canned(200, Map.of("Content-Type", "application/json"), new byte[] {'{'}, 50_000_000);
    }

    public Canned with(String header, String value) {
        return new Canned(status, Map.of(header, value), body, size);
    }
}
