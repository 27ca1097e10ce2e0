package org.reelwright.domain.report;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what is sent to others' servers, as the Standard Webhooks specification has it (1.0.0, symmetric). */
public record WebhookSeal(byte[] secret) {

    /** What receivers are given, once. */
    public String shown() {
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }

    /** @param id the same however often it is sent, so that receivers can tell */
    public Map<String, String> headers(String id, Instant now, byte[] body) {
        String moment = String.valueOf(now.getEpochSecond());
        var headers = new TreeMap<String, String>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", moment);
        headers.put("webhook-signature", "v1," + sign(id + "." + moment + ".", body));
        return headers;
    }

    private String sign(String head, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
