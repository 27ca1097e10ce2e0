package org.reelwright.ejb.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import org.reelwright.ejb.provider.http.Wiring;

class OpenAiVideoModelTest extends ModelContract<ShotOrder, Clip> {

    private static final byte[] CLIP = Media.clip(360, 640, 4);

    @Override
    protected Map<String, String> settings() {
        Map<String, String> settings = OpenAiWords.settings(vendor);
        settings.put("reelwright.openai.shot.fps", "16");
        return settings;
    }

    @Override
    protected Model<ShotOrder, Clip> model() {
        return wiring.into(new OpenAiVideoModel());
    }

    @Override
    protected ShotOrder order() {
        return Orders.shot(wiring.files());
    }

    /** As vLLM-Omni answers, which says less than OpenAI did. */
    @Override
    protected VendorScript script() {
        return OpenAiWords.script(
                List.of(Canned.ok("{\"id\":\"video-123\",\"status\":\"queued\",\"created_at\":1701234567}")),
                List.of(Canned.ok("{\"id\":\"video-123\",\"status\":\"in_progress\",\"progress\":40}")),
                List.of(
                        Canned.ok("{\"id\":\"video-123\",\"object\":\"video\",\"status\":\"completed\"}"),
                        Canned.bytes(200, "video/mp4", CLIP)));
    }

    @Override
    protected List<Usage> used() {
        return List.of(Usage.of("some-model", "second", 4));
    }

    @Override
    protected void isGood(Clip clip) {
        assertThat(clip.durationMs()).isBetween(3900, 4100);
    }

    @Test
    void ordersTheFramesThatAServerOfOnesOwnWouldElseNotMake() {
        vendor.says(script().taken());

        model().begin(order(), KEY);

        assertThat(vendor.asked().get(0).path()).isEqualTo("/v1/videos");
        assertThat(vendor.asked().get(0).body())
                .containsSubsequence("name=\"seconds\"", "4", "name=\"input_reference\"", "name=\"num_frames\"", "65");
    }

    @Test
    void fetchesTheClipWithItsKey() {
        vendor.says(script().taken());
        String ticket = ((Progress.Pending<Clip>) model().begin(order(), KEY)).ticket();
        vendor.says(script().ready());

        model().resume(ticket);

        var fetched = vendor.asked().get(2);
        assertThat(fetched.path()).isEqualTo("/v1/videos/video-123/content");
        assertThat(fetched.authorization()).isEqualTo("Bearer sk-test");
    }

    @Test
    void tellsTheServerThatNobodyWaitsAnyMore() {
        vendor.says(script().taken());
        String ticket = ((Progress.Pending<Clip>) model().begin(order(), KEY)).ticket();
        vendor.says(List.of(Canned.ok("{\"id\":\"video-123\",\"deleted\":true}")));

        assertThat(model().cancel(ticket)).isTrue();
        assertThat(vendor.asked().get(1).method()).isEqualTo("DELETE");
    }

    @Test
    void makesTheLengthsThatTheServerIsSaidToMake() {
        assertThat(((OpenAiVideoModel) model()).limits().lengthsMs()).containsExactly(4_000, 8_000, 12_000);

        Map<String, String> settings = OpenAiWords.settings(vendor);
        settings.put("reelwright.openai.shot.seconds", "2-5");
        settings.put("reelwright.openai.shot.chains", "false");
        var own = new Wiring(folder(), settings).into(new OpenAiVideoModel());

        assertThat(own.limits().longestSceneMs()).isEqualTo(4_500);
        assertThat(own.limits().chains()).isFalse();
    }

    @Test
    void beginsWhereTheShotBeforeLeavesOff() {
        vendor.says(script().taken());

        model().begin(Orders.shotGoingOn(wiring.files()), KEY);

        String body = vendor.asked().get(0).body();
        int jpeg = body.indexOf("\r\n\r\n", body.indexOf("input_reference")) + 4;
        byte[] first = body.substring(jpeg).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Media.middle(first).getBlue()).isGreaterThan(150);
    }

    @Test
    void filmsWordsWhereItBeginsWithNoPicture() {
        vendor.says(script().taken());
        Map<String, String> settings = settings();
        settings.put("reelwright.openai.shot.from-words", "true");
        var camera = new Wiring(folder(), settings).into(new OpenAiVideoModel());

        camera.begin(Orders.shotOfWords(wiring.files()), KEY);

        assertThat(camera.filmsWords()).isTrue();
        assertThat(vendor.asked().get(0).body())
                .containsSubsequence("name=\"prompt\"", "A red tin on a kitchen shelf", "name=\"size\"", "720x1280")
                .doesNotContain("input_reference");
    }
}
