package org.reelwright.ejb.provider.kling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.Media;
import org.reelwright.ejb.provider.http.ModelContract;
import org.reelwright.ejb.provider.http.Orders;
import org.reelwright.ejb.provider.http.VendorScript;

/** The video model, where a shot is made by making the one before longer. */
class KlingExtensionTest extends ModelContract<ShotOrder, Clip> {

    /** The whole of it: five seconds that were there, and four more. */
    private static final byte[] CLIP = Media.clip(360, 640, 9);

    @Override
    protected Map<String, String> settings() {
        Map<String, String> settings = KlingWords.settings(vendor, "1");
        settings.put("reelwright.kling.shot.extend", "true");
        settings.put("reelwright.kling.shot.model", "kling-v1-6");
        return settings;
    }

    @Override
    protected Model<ShotOrder, Clip> model() {
        return wiring.into(new KlingVideoModel());
    }

    @Override
    protected ShotOrder order() {
        return Orders.shotGoingOn(wiring.files());
    }

    @Override
    protected VendorScript script() {
        return KlingWords.one(vendor, "videos", "2", Canned.bytes(200, "video/mp4", CLIP));
    }

    @Override
    protected List<Usage> used() {
        return List.of(new Usage("kling-v1-6", "unit", new BigDecimal("2")));
    }

    /** What the film has shown, 3.5 s, is cut off. */
    @Override
    protected void isGood(Clip clip) {
        assertThat(clip.durationMs()).isBetween(5400, 5600);
        assertThat(((Clip.Filmed) clip).madeAs()).isEmpty();
    }

    @Test
    void namesTheVideoThatIsToBecomeLonger() {
        vendor.says(script().taken());

        model().begin(order(), KEY);

        assertThat(vendor.asked().get(0).path()).isEqualTo("/v1/videos/video-extend");
        assertThat(vendor.asked().get(0).json().path("video_id").asText()).isEqualTo("871");
        assertThat(vendor.asked().get(0).json().has("model_name")).isFalse();
    }

    @Test
    void beginsAnewWhatGoesOnFromNoneOfItsOwn() {
        vendor.says(script().taken());

        model().begin(Orders.shot(wiring.files()), KEY);

        assertThat(vendor.asked().get(0).path()).isEqualTo("/v1/videos/image2video");
    }
}
