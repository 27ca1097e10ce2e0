package org.reelwright.ejb.provider.kling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Usage;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.Media;
import org.reelwright.ejb.provider.http.VendorScript;

class KlingVideoModelInTheNewerProtocolTest extends KlingVideoModelTest {

    private static final byte[] CLIP = Media.clip(360, 640, 5);

    @Override
    protected Map<String, String> settings() {
        return KlingWords.settings(vendor, "2");
    }

    @Override
    protected VendorScript script() {
        return KlingWords.two(vendor, Canned.bytes(200, "video/mp4", CLIP));
    }

    /** It says what was deducted. */
    @Override
    protected List<Usage> used() {
        return List.of(new Usage("kling-3.0-turbo", "unit", new BigDecimal("3.2")));
    }

    @Test
    @Override
    void takesTheShortestLengthThatIsLongEnough() {
        vendor.says(script().taken());

        model().begin(order(), KEY);

        assertThat(vendor.asked().get(0).path()).isEqualTo("/image-to-video/kling-3.0-turbo");
        assertThat(vendor.asked().get(0).authorization()).isEqualTo("Bearer access");
        assertThat(vendor.asked().get(0).body())
                .contains("\"duration\":4", "\"external_task_id\":\"" + KEY + "\"", "first_frame");
    }

    @Override
    protected List<Integer> lengths() {
        return IntStream.rangeClosed(3, 15).mapToObj(seconds -> seconds * 1000).toList();
    }

    @Override
    protected String modelWithLastFrames() {
        return "kling-3.0";
    }

    @Override
    protected String modelThatLooks() {
        return "kling-3.0-omni";
    }

    @Override
    protected String omniPath() {
        return "/omni-video/kling-3.0-omni";
    }

    @Override
    protected String wordsPath() {
        return "/text-to-video/kling-3.0-turbo";
    }

    @Override
    protected String first(JsonNode body) {
        return content(body, "first_frame").orElseThrow();
    }

    @Override
    protected Optional<String> last(JsonNode body) {
        return content(body, "last_frame");
    }

    @Test
    void sendsTheKeyItselfEvenIfASecretIsLeftFromTheOlderProtocol() {
        vendor.says(script().taken());

        with("secret", "old").begin(order(), KEY);

        assertThat(vendor.asked().get(0).authorization()).isEqualTo("Bearer access");
    }

    @Test
    void asksForOneSilentTake() {
        vendor.says(script().taken());

        with("shot.model", "kling-3.0").begin(order(), KEY);

        var settings = vendor.asked().get(0).json().path("settings");
        assertThat(settings.path("audio").asText()).isEqualTo("off");
        assertThat(settings.path("multi_shot").asBoolean(true)).isFalse();
    }

    private static Optional<String> content(JsonNode body, String type) {
        return StreamSupport.stream(body.path("contents").spliterator(), false)
                .filter(content -> content.path("type").asText().equals(type))
                .map(content -> content.path("url").asText())
                .findFirst();
    }
}
