package org.reelwright.domain.lead;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the moment at which a form was given out: who sends it back sooner than a person can is a program. */
public final class FormSeal {

    /** The name of its signing key. */
    public static final String KEY = "lead-forms";

    static final Duration SOONEST = Duration.ofSeconds(2);
    static final Duration LATEST = Duration.ofHours(24);
    private static final int SIGNATURE = 16;

    /** What a stamp says of the form that came with it. */
    public enum Finding {
        FINE,
        TOO_SOON,
        TOO_LATE,
        FORGED
    }

    private final SecretKeySpec key;

    public FormSeal(byte[] secret) {
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    public String stamp(UUID campaign, Instant now) {
        byte[] moment =
                ByteBuffer.allocate(Long.BYTES).putLong(now.toEpochMilli()).array();
        byte[] whole = ByteBuffer.allocate(Long.BYTES + SIGNATURE)
                .put(moment)
                .put(sign(campaign, moment))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    public Finding look(UUID campaign, String stamp, Instant now) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(stamp.strip());
        } catch (IllegalArgumentException e) {
            return Finding.FORGED;
        }
        if (whole.length != Long.BYTES + SIGNATURE) {
            return Finding.FORGED;
        }
        byte[] moment = Arrays.copyOf(whole, Long.BYTES);
        byte[] signature = Arrays.copyOfRange(whole, Long.BYTES, whole.length);
        if (!MessageDigest.isEqual(signature, sign(campaign, moment))) {
            return Finding.FORGED;
        }
        Duration passed =
                Duration.between(Instant.ofEpochMilli(ByteBuffer.wrap(moment).getLong()), now);
        return passed.compareTo(SOONEST) < 0
                ? Finding.TOO_SOON
                : passed.compareTo(LATEST) > 0 ? Finding.TOO_LATE : Finding.FINE;
    }

    /** The token in the link by which a lead's consent is withdrawn: made again whenever it is needed, and kept nowhere. */
    public String withdrawal(UUID lead) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac(lead, "withdraw".getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] sign(UUID campaign, byte[] moment) {
        return Arrays.copyOf(mac(campaign, moment), SIGNATURE);
    }

    private byte[] mac(UUID about, byte[] rest) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(about.toString().getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(rest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
