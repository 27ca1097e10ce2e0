package org.reelwright.ejb.provider.kling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.production.Usage;
import org.reelwright.ejb.provider.http.Media;
import org.reelwright.ejb.provider.http.VendorScript;

class KlingPresenterModelTest extends KlingPresenterContract {

    @TempDir
    private Path portraits;

    @Override
    protected Map<String, String> settings() {
        Map<String, String> settings = KlingWords.settings(vendor, protocol());
        settings.put("reelwright.kling.presenter.portrait", portrait().toString());
        return settings;
    }

    /** Presenters are asked for alike in both. */
    protected String protocol() {
        return "1";
    }

    private Path portrait() {
        try {
            return Files.write(portraits.resolve("woman.png"), Media.picture(400, 400));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected VendorScript script() {
        return answers("2.4");
    }

    /** 0.4 a second. */
    @Override
    protected List<Usage> used() {
        return List.of(new Usage("avatar", "unit", new BigDecimal("2.4")));
    }

    @Test
    void sendsThePortraitAndARecordingThatIsLongEnough() {
        vendor.says(script().taken());

        model().begin(order(), KEY);

        var asked = vendor.asked().get(0);
        assertThat(asked.path()).isEqualTo("/v1/videos/avatar/image2video");
        assertThat(asked.json().path("mode").asText()).isEqualTo("std");
        assertThat(decoded(asked.json().path("image").asText())).isEqualTo(Media.picture(400, 400));
        byte[] sound = decoded(asked.json().path("sound_file").asText());
        assertThat(new String(sound, 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
        assertThat(sound).hasSizeLessThan(5_000_000);
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }
}
