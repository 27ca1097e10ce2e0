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
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shot.Clip;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.Media;
import org.reelwright.ejb.provider.http.ModelContract;
import org.reelwright.ejb.provider.http.Orders;
import org.reelwright.ejb.provider.http.VendorScript;

class KlingPresenterModelTest extends ModelContract<PresenterOrder, Clip> {

    private static final byte[] CLIP = Media.clip(360, 640, 6);

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
    protected Model<PresenterOrder, Clip> model() {
        return wiring.into(new KlingPresenterModel());
    }

    @Override
    protected PresenterOrder order() {
        return Orders.presenter(wiring.files());
    }

    @Override
    protected VendorScript script() {
        return KlingWords.one(vendor, "videos", "2.4", Canned.bytes(200, "video/mp4", CLIP));
    }

    /** 0.4 a second. */
    @Override
    protected List<Usage> used() {
        return List.of(new Usage("avatar", "unit", new BigDecimal("2.4")));
    }

    @Override
    protected void isGood(Clip clip) {
        assertThat(clip.durationMs()).isBetween(5900, 6100);
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
