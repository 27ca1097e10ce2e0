package org.reelwright.ejb.provider.kling;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.reelwright.domain.shared.Json;

/** The JWT (RFC 7519, HS256) that stands for an access key: good for half an hour. */
final class KlingToken {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);
    /** A server whose clock is ten minutes late must not find it too young. */
    private static final Duration LEEWAY = Duration.ofMinutes(15);

    private KlingToken() {}

    static String of(String accessKey, String secret, Instant now) {
        String claims = Json.write(Map.of(
                "iss", accessKey,
                "exp", now.plus(GOOD_FOR).getEpochSecond(),
                "nbf", now.minus(LEEWAY).getEpochSecond()));
        String signed = HEADER + "." + encoded(claims);
        byte[] seal = hmac(secret.getBytes(StandardCharsets.UTF_8), signed.getBytes(StandardCharsets.UTF_8));
        return signed + "." + BASE64.encodeToString(seal);
    }

    static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
