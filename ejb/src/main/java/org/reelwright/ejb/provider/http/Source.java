package org.reelwright.ejb.provider.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Where a result comes from. */
@FunctionalInterface
public interface Source {

    /** @throws Gone when its address is no longer good, and {@link Unusable} when it is too large */
    void into(Path file) throws IOException;

    static Source of(byte[] content) {
        return file -> Files.write(file, content);
    }

    /** @throws Garbled when it is not Base64 */
    static Source ofBase64(String text) {
        try {
            return of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw new Garbled("answered something that is not Base64");
        }
    }
}
