package org.reelwright.ejb.provider.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.reelwright.domain.shared.ContentHash;

/** A body of {@code multipart/form-data}, as RFC 7578 has it. */
public final class Form {

    private static final String BOUNDARY_STEM = "reelwright-";

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private final String boundary;

    /** @param key makes the boundary: the same order has the same body */
    public Form(String key) {
        this.boundary = BOUNDARY_STEM + ContentHash.of(key.getBytes(StandardCharsets.UTF_8));
    }

    public Form field(String name, String value) {
        return part("name=\"" + name + "\"\r\n\r\n", value.getBytes(StandardCharsets.UTF_8));
    }

    public Form file(String name, String fileName, String mediaType, byte[] content) {
        return part(
                "name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n",
                content);
    }

    String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] bytes() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(parts.toByteArray());
        all.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return all.toByteArray();
    }

    private Form part(String head, byte[] content) {
        parts.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; " + head).getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }
}
