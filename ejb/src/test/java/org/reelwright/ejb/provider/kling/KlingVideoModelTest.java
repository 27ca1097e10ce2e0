package org.reelwright.ejb.provider.kling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.Media;
import org.reelwright.ejb.provider.http.ModelContract;
import org.reelwright.ejb.provider.http.Orders;
import org.reelwright.ejb.provider.http.VendorScript;

class KlingVideoModelTest extends ModelContract<ShotOrder, Clip> {

    private static final byte[] CLIP = Media.clip(360, 640, 5);

    @Override
    protected Map<String, String> settings() {
        return KlingWords.settings(vendor, "1");
    }

    @Override
    protected Model<ShotOrder, Clip> model() {
        return wiring.into(new KlingVideoModel());
    }

    @Override
    protected ShotOrder order() {
        return Orders.shot(wiring.files());
    }

    @Override
    protected VendorScript script() {
        return KlingWords.one(vendor, "videos", "1.5", Canned.bytes(200, "video/mp4", CLIP));
    }

    @Override
    protected List<Usage> used() {
        return List.of(new Usage("kling-v2-5-turbo", "unit", new BigDecimal("1.5")));
    }

    @Override
    protected void isGood(Clip clip) {
        var filmed = (Clip.Filmed) clip;
        assertThat(filmed.durationMs()).isBetween(4900, 5100);
        assertThat(filmed.width()).isEqualTo(360);
        assertThat(wiring.files().path(filmed.file())).exists();
    }

    @Test
    void takesTheShortestLengthThatIsLongEnough() {
        vendor.says(script().taken());

        model().begin(order(), KEY);

        assertThat(vendor.asked().get(0).path()).isEqualTo("/v1/videos/image2video");
        assertThat(vendor.asked().get(0).authorization()).startsWith("Bearer ey");
        assertThat(vendor.asked().get(0).body())
                .contains("\"duration\":\"5\"", "\"external_task_id\":\"" + KEY + "\"", "\"mode\":\"std\"")
                .doesNotContain("data:");
    }

    @Test
    void asksForAFreshAddressWhenOneHasRunOut() {
        String ticket = begun();
        vendor.says(List.of(script().ready().get(0), Canned.json(403, "{}")));
        vendor.says(script().ready());

        assertThat(model().resume(ticket)).isInstanceOf(Progress.Ready.class);
    }

    @Test
    void owesForAClipThatCannotBeFetched() {
        String ticket = begun();
        Canned done = script().ready().get(0);
        vendor.says(List.of(done, Canned.json(403, "{}"), done, Canned.json(404, "{}")));

        assertThat(model().resume(ticket))
                .isInstanceOfSatisfying(Progress.Broken.class, broken -> assertThat(broken.used())
                        .hasSize(1));
    }

    @Test
    void owesForAClipThatIsNone() {
        String ticket = begun();
        vendor.says(
                List.of(script().ready().get(0), Canned.bytes(200, "video/mp4", "ffconcat version 1.0".getBytes())));

        assertThat(model().resume(ticket)).isInstanceOfSatisfying(Progress.Broken.class, broken -> {
            assertThat(broken.why()).contains("no MP4");
            assertThat(broken.used()).hasSize(1);
        });
    }

    @Test
    void believesTheCodeBeforeTheStatus() {
        vendor.says(List.of(Canned.ok("{\"code\":1302,\"message\":\"too fast\"}")));

        assertThat(model().begin(order(), KEY))
                .isInstanceOfSatisfying(Progress.Broken.class, busy -> assertThat(busy.worthRetrying())
                        .isTrue());
    }

    @Test
    void waitsWhenAskedTooOften() {
        String ticket = begun();
        vendor.says(List.of(
                Canned.json(429, "{\"code\":1302,\"message\":\"too fast\"}").with("Retry-After", "7")));

        assertThat(model().resume(ticket)).isInstanceOfSatisfying(Progress.Pending.class, pending -> assertThat(
                        pending.checkAfter().toSeconds())
                .isEqualTo(7));
    }

    private String begun() {
        vendor.says(script().taken());
        return ((Progress.Pending<Clip>) model().begin(order(), KEY)).ticket();
    }
}
