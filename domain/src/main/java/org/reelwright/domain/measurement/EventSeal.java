package org.reelwright.domain.measurement;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs tokens with HMAC-SHA256 and opens only those that it signed. Written in base64url: safe in any address. */
public final class EventSeal {

    public static final int KEY_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 32;
    private static final int LONGEST = 8192;

    /** Ready to sign; each signature is made by a copy, which is cheaper than another one. */
    private final Mac ready;

    /** @param secret {@link #KEY_BYTES} random bytes, the same on every node */
    public EventSeal(byte[] secret) {
        if (secret.length != KEY_BYTES) {
            throw new IllegalArgumentException("a signing key has " + KEY_BYTES + " bytes");
        }
        try {
            ready = Mac.getInstance(ALGORITHM);
            ready.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    public String seal(EventToken token) {
        byte[] body = token.bytes();
        byte[] signed = Arrays.copyOf(body, body.length + SIGNATURE);
        System.arraycopy(signature(body), 0, signed, body.length, SIGNATURE);
        return encode(signed);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @return empty for everything that was not sealed with this key, byte for byte */
    public Optional<EventToken> open(String sealed) {
        return decode(sealed)
                .filter(bytes -> bytes.length > SIGNATURE)
                .filter(this::isGenuine)
                .flatMap(bytes -> EventToken.read(Arrays.copyOf(bytes, bytes.length - SIGNATURE)));
    }

    /** Of a text that is told in the open; never of bytes that a token may have. */
    public String sign(String text) {
        return encode(signature(text.getBytes(StandardCharsets.UTF_8)));
    }

    public boolean isSigned(String text, String signature) {
        return decode(signature)
                .filter(given -> MessageDigest.isEqual(signature(text.getBytes(StandardCharsets.UTF_8)), given))
                .isPresent();
    }

    private boolean isGenuine(byte[] signed) {
        int body = signed.length - SIGNATURE;
        byte[] given = Arrays.copyOfRange(signed, body, signed.length);
        return MessageDigest.isEqual(signature(Arrays.copyOf(signed, body)), given);
    }

    /** Padding and bits to spare at the end say nothing, so they must be as they were written. */
    private static Optional<byte[]> decode(String sealed) {
        if (sealed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(sealed))
                    .filter(bytes -> encode(bytes).equals(sealed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] signature(byte[] body) {
        try {
            return ((Mac) ready.clone()).doFinal(body);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's own " + ALGORITHM + " can be copied", e);
        }
    }
}
