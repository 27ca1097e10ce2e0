package org.reelwright.ejb.provider.kling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.Media;
import org.reelwright.ejb.provider.http.ModelContract;
import org.reelwright.ejb.provider.http.Orders;
import org.reelwright.ejb.provider.http.VendorScript;
import org.reelwright.ejb.provider.http.Wiring;

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

    @Test
    void makesWhatItsModelMakesAndGoesOnFromALastFrame() {
        var camera = (KlingVideoModel) model();

        assertThat(camera.limits().lengthsMs()).containsExactlyElementsOf(lengths());
        assertThat(camera.limits().chains()).isTrue();
        assertThat(camera.takesReferences()).isTrue();
    }

    /** Of the usual model. */
    protected List<Integer> lengths() {
        return List.of(5_000, 10_000);
    }

    @Test
    void beginsWhereTheShotBeforeLeavesOff() {
        vendor.says(script().taken());

        model().begin(Orders.shotGoingOn(wiring.files()), KEY);

        assertThat(blueness(first(vendor.asked().get(0).json()))).isGreaterThan(150);
        assertThat(last(vendor.asked().get(0).json())).isEmpty();
        assertThat(vendor.asked().get(0).body()).contains("#", "goes on as it was");
    }

    @Test
    void endsWithTheStillWhereThatIsConfiguredAndItsModelCan() {
        vendor.says(script().taken());

        with("shot.mode", "pro", "shot.last-frame", "true", "shot.model", modelWithLastFrames())
                .begin(Orders.shotGoingOn(wiring.files()), KEY);

        assertThat(blueness(first(vendor.asked().get(0).json()))).isGreaterThan(150);
        assertThat(last(vendor.asked().get(0).json())).hasValueSatisfying(still -> assertThat(
                        Media.middle(Base64.getDecoder().decode(still)).getRed())
                .isGreaterThan(150));
    }

    @Test
    void showsThePhotoToAModelThatLooksAtOne() {
        vendor.says(script().taken());

        with("shot.model", modelThatLooks()).begin(Orders.shotGoingOn(wiring.files()), KEY);

        assertThat(vendor.asked().get(0).path()).isEqualTo(omniPath());
        assertThat(vendor.asked().get(0).body()).contains("The product is the one in ");
        assertThat(blueness(first(vendor.asked().get(0).json()))).isGreaterThan(150);
    }

    @Test
    void remembersTheVendorsNameOfAClip() {
        String ticket = begun();
        vendor.says(script().ready());

        assertThat(model().resume(ticket)).isInstanceOfSatisfying(Progress.Ready.class, ready -> assertThat(
                        ((Clip.Filmed) ready.result()).madeAs())
                .hasValueSatisfying(name -> assertThat(name).startsWith("kling:v")));
    }

    @Test
    void filmsWordsWhereItBeginsWithNoPicture() {
        vendor.says(script().taken());

        var camera = with("shot.from-words", "true");
        camera.begin(Orders.shotOfWords(wiring.files()), KEY);

        assertThat(((KlingVideoModel) camera).filmsWords()).isTrue();
        assertThat(vendor.asked().get(0).path()).isEqualTo(wordsPath());
        assertThat(prompt(vendor.asked().get(0).json())).startsWith("A red tin on a kitchen shelf. push in");
        assertThat(vendor.asked().get(0).body())
                .contains("\"aspect_ratio\":\"9:16\"", KEY)
                .doesNotContain("image\"", "_frame", "image_list");
    }

    @Test
    void filmsWordsAboutAPhotoThatItsModelLooksAt() {
        vendor.says(script().taken());

        with("shot.from-words", "true", "shot.model", modelThatLooks()).begin(Orders.shotOfWords(wiring.files()), KEY);

        assertThat(vendor.asked().get(0).path()).isEqualTo(omniPath());
        assertThat(vendor.asked().get(0).body())
                .contains("\"aspect_ratio\":\"9:16\"", "A red tin on a kitchen shelf", "The product is the one in ")
                .doesNotContain("first_frame");
    }

    /** It begins with what the film leaves, though its words could be filmed. */
    @Test
    void goesOnFromAFrameThoughOthersAreFilmedFromWords() {
        vendor.says(script().taken());

        with("shot.from-words", "true").begin(Orders.shotGoingOn(wiring.files()), KEY);

        assertThat(blueness(first(vendor.asked().get(0).json()))).isGreaterThan(150);
    }

    protected String wordsPath() {
        return "/v1/videos/text2video";
    }

    protected String prompt(JsonNode body) {
        return body.path("prompt").asText();
    }

    protected String modelWithLastFrames() {
        return "kling-v2-5-turbo";
    }

    protected String modelThatLooks() {
        return "kling-v3-omni";
    }

    protected String omniPath() {
        return "/v1/videos/omni-video";
    }

    /** Base64. */
    protected String first(JsonNode body) {
        return body.has("image_list")
                ? body.path("image_list").path(0).path("image_url").asText()
                : body.path("image").asText();
    }

    protected Optional<String> last(JsonNode body) {
        return Optional.of(body.path("image_tail").asText("")).filter(frame -> !frame.isEmpty());
    }

    private static int blueness(String base64) {
        return Media.middle(Base64.getDecoder().decode(base64)).getBlue();
    }

    /** @param more names and values, without {@code reelwright.kling.} */
    protected Model<ShotOrder, Clip> with(String... more) {
        var settings = new LinkedHashMap<>(settings());
        for (int i = 0; i < more.length; i += 2) {
            settings.put("reelwright.kling." + more[i], more[i + 1]);
        }
        return new Wiring(folder(), settings).into(new KlingVideoModel());
    }

    private String begun() {
        vendor.says(script().taken());
        return ((Progress.Pending<Clip>) model().begin(order(), KEY)).ticket();
    }

    @Test
    void saysThatItsModelFilmsNoWords() {
        var camera = (KlingVideoModel) with("shot.from-words", "true", "shot.model", "kling-v2-1");

        assertThatThrownBy(camera::filmsWords)
                .isInstanceOf(OutsideTrouble.class)
                .hasMessageContaining("kling-v2-1");
    }
}
