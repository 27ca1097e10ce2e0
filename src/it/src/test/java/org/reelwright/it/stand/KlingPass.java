package org.reelwright.it.stand;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.reelwright.domain.shared.Json;

/** Looks at the token of the older protocol, which newer accounts may replace by their key. */
final class KlingPass {

    private KlingPass() {}

    /** @return the vendor's code of what is wrong */
    static Optional<String> check(String token, Instant now) {
        if (token.isEmpty()) {
            return Optional.of("1001");
        }
        if (token.equals(KlingStand.API_KEY)) {
            return Optional.empty();
        }
        String[] parts = token.split("\\.");
        if (parts.length != 3 || !isSealed(parts)) {
            return Optional.of("1002");
        }
        JsonNode claims = claims(parts[1]);
        if (!claims.path("iss").asText().equals(KlingStand.ACCESS_KEY)) {
            return Optional.of("1002");
        }
        if (now.getEpochSecond() < claims.path("nbf").asLong()) {
            return Optional.of("1003");
        }
        return now.getEpochSecond() > claims.path("exp").asLong() ? Optional.of("1004") : Optional.empty();
    }

    private static boolean isSealed(String[] parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KlingStand.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] wanted = mac.doFinal((parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8));
            return MessageDigest.isEqual(wanted, Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode claims(String encoded) {
        try {
            return Json.MAPPER.readTree(Base64.getUrlDecoder().decode(encoded));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
