package org.reelwright.ejb.provider.kling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.ejb.provider.http.Wiring;

/** The signed message is the vendor's own test vector. */
class KlingCallbackReaderTest {

    private static final Instant SENT = Instant.ofEpochSecond(1781080794);
    private static final String SECRET = "whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI=";
    private static final byte[] BODY = ("{\"id\":\"1234567890\",\"status\":\"succeeded\",\"message\":\"\","
                    + "\"create_time\":1781080778802,\"update_time\":1781080794151}")
            .getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> HEADERS = Map.of(
            "webhook-id", "9876543210",
            "webhook-timestamp", "1781080794",
            "webhook-signature", "v1,AAAA v1,UsKlJP00XoQyOn410NM9xv34sP+Gl0jnOO9Lcpr7NJ4=");

    @TempDir
    private Path folder;

    @Test
    void believesTheVendorsOwnTestMessage() {
        assertThat(reader(SENT, SECRET).read(HEADERS, BODY)).get().satisfies(callback -> {
            assertThat(callback.eventId()).isEqualTo("9876543210");
            assertThat(callback.ticket()).contains("/tasks?task_ids=1234567890");
        });
    }

    @Test
    void believesNoMessageThatWasChanged() {
        byte[] changed = new String(BODY, StandardCharsets.UTF_8)
                .replace("1234567890", "1234567891")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(reader(SENT, SECRET).read(HEADERS, changed)).isEmpty();
        assertThat(reader(SENT, SECRET).read(Map.of(), BODY)).isEmpty();
    }

    @Test
    void believesNoMessageOfAnotherTime() {
        assertThat(reader(SENT.plus(Duration.ofMinutes(6)), SECRET).read(HEADERS, BODY))
                .isEmpty();
        assertThat(reader(SENT.minus(Duration.ofMinutes(6)), SECRET).read(HEADERS, BODY))
                .isEmpty();
        assertThat(reader(SENT.plus(Duration.ofMinutes(4)), SECRET).read(HEADERS, BODY))
                .isPresent();
    }

    @Test
    void readsTheOlderProtocolFlatAndWrapped() {
        String flat =
                "{\"task_id\":\"831\",\"task_status\":\"succeed\",\"task_info\":{\"external_task_id\":\"our-key\"}}";

        for (String body : new String[] {flat, "{\"code\":0,\"data\":" + flat + "}"}) {
            assertThat(reader(SENT, "").read(Map.of(), body.getBytes(StandardCharsets.UTF_8)))
                    .get()
                    .satisfies(callback -> assertThat(callback.key()).contains("our-key"));
        }
    }

    @Test
    void makesNothingOfWhatItDoesNotUnderstand() {
        assertThat(reader(SENT, "").read(Map.of(), "[]".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(reader(SENT, "").read(Map.of(), "<a/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private KlingCallbackReader reader(Instant now, String secret) {
        var wiring = new Wiring(folder, Map.of("reelwright.kling.webhook.secret", secret));
        KlingCallbackReader reader = wiring.into(new KlingCallbackReader());
        reader.clock = Clock.fixed(now, ZoneOffset.UTC);
        return reader;
    }
}
