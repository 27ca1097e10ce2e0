package org.reelwright.domain.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of some bytes as 64 lower-case hex digits: the name under which they are stored and approved. */
public final class ContentHash {

    private ContentHash() {}

    public static String of(byte[] bytes) {
        return hex(digest().digest(bytes));
    }

    /** Equal orders have equal hashes: the order's JSON has sorted keys. */
    public static String ofOrder(Object order) {
        return of(Json.write(order).getBytes(StandardCharsets.UTF_8));
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
