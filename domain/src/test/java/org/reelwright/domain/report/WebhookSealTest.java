package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSealTest {

    /** The example of the specification's own libraries (standard-webhooks, libraries/javascript/src/index.test.ts). */
    @Test
    void signsAsTheSpecificationsExampleDoes() {
        var seal = new WebhookSeal(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
        assertThat(seal.headers("msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), body))
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek");
    }
}
