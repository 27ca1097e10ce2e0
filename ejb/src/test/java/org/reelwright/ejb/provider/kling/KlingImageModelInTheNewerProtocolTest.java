package org.reelwright.ejb.provider.kling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vendor has no newer path for pictures, and takes its newer keys at the older one. */
class KlingImageModelInTheNewerProtocolTest extends KlingImageModelTest {

    @Override
    protected Map<String, String> settings() {
        return KlingWords.settings(vendor, "2");
    }

    @Test
    void asksAtTheOlderPathWithTheKeyItself() {
        vendor.says(script().taken());

        model().begin(order(), KEY);

        assertThat(vendor.asked().get(0).path()).isEqualTo("/v1/images/generations");
        assertThat(vendor.asked().get(0).authorization()).isEqualTo("Bearer access");
        assertThat(vendor.asked().get(0).json().path("external_task_id").asText())
                .isEqualTo(KEY);
    }
}
