package org.reelwright.ejb.provider.kling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

    /** It says nothing of units: 0.6 a second. */
    @Override
    protected List<Usage> used() {
        return List.of(new Usage("kling-3.0-turbo", "unit", new BigDecimal("2.4")));
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
}
