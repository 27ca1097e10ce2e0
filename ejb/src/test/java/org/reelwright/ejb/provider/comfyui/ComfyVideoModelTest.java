package org.reelwright.ejb.provider.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

class ComfyVideoModelTest extends ModelContract<ShotOrder, Clip> {

    private static final byte[] CLIP = Media.clip(360, 640, 4);
    private static final String GRAPH =
            "{\"50\":{\"class_type\":\"WanImageToVideo\",\"inputs\":{\"width\":\"{{width}}\","
                    + "\"height\":\"{{height}}\",\"length\":\"{{frames}}\",\"start_image\":[\"52\",0]}},"
                    + "\"6\":{\"class_type\":\"CLIPTextEncode\",\"inputs\":{\"text\":\"{{prompt}}\"}},"
                    + "\"52\":{\"class_type\":\"LoadImage\",\"inputs\":{\"image\":\"{{reference}}\"}}%s}";
    private static final String SEES_THE_PHOTO =
            ",\"53\":{\"class_type\":\"LoadImage\",\"inputs\":{\"image\":\"{{photo}}\"}}";
    private static final Canned UPLOADED = Canned.ok("{\"name\":\"a.jpg\",\"subfolder\":\"ads\",\"type\":\"input\"}");

    @TempDir
    private Path graphs;

    @Override
    protected Map<String, String> settings() {
        return ComfyWords.settings(vendor, "shot", graph(""));
    }

    private Path graph(String more) {
        return ComfyWords.graph(graphs.resolve("move.json"), String.format(GRAPH, more));
    }

    @Override
    protected Model<ShotOrder, Clip> model() {
        return wiring.into(new ComfyVideoModel());
    }

    @Override
    protected ShotOrder order() {
        return Orders.shot(wiring.files());
    }

    /** Nodes that save films list them under {@code gifs} or {@code images}, whatever they are. */
    @Override
    protected VendorScript script() {
        return ComfyWords.script(
                KEY,
                UPLOADED,
                "{\"gifs\":[{\"filename\":\"x 1.mp4\",\"subfolder\":\"\",\"type\":\"output\","
                        + "\"format\":\"video/h264-mp4\"}]}",
                Canned.bytes(200, "video/mp4", CLIP));
    }

    /** 3.2 s and the spare. */
    @Override
    protected List<Usage> used() {
        return List.of(Usage.of("move.json", "second", 4));
    }

    @Override
    protected void isGood(Clip clip) {
        assertThat(clip.durationMs()).isBetween(3900, 4100);
    }

    @Test
    void makesAsManySecondsAsItsGraphIsSaidToMake() {
        var camera = (ComfyVideoModel) model();

        assertThat(camera.limits().longestSceneMs()).isEqualTo(4_500);
        assertThat(camera.limits().chains()).isTrue();
    }

    @Test
    void fillsInTheFramesAndTheFirstOfThem() {
        vendor.says(script().taken());

        model().begin(order(), KEY);

        assertThat(vendor.asked().get(0).body()).contains(KEY + "-reference.jpg");
        var prompt = vendor.asked().get(1).json().path("prompt");
        assertThat(prompt.path("50").path("inputs").path("length").asInt()).isEqualTo(121);
        assertThat(prompt.path("52").path("inputs").path("image").asText()).isEqualTo("ads/a.jpg");
    }

    @Test
    void sendsThePhotoToAGraphThatLooksAtIt() {
        graph(SEES_THE_PHOTO);
        vendor.says(List.of(UPLOADED));
        vendor.says(script().taken());

        model().begin(Orders.shotGoingOn(wiring.files()), KEY);

        assertThat(vendor.asked()).hasSize(3);
        assertThat(vendor.asked().get(1).body()).contains(KEY + "-photo.jpg");
    }

    @Test
    void saysWhichNodeFailed() {
        vendor.says(script().taken());
        String ticket = ((Progress.Pending<Clip>) model().begin(order(), KEY)).ticket();
        vendor.says(List.of(
                Canned.ok(ComfyWords.NOTHING),
                ComfyWords.history(
                        "",
                        "\"status_str\":\"error\",\"completed\":false,\"messages\":[[\"execution_error\","
                                + "{\"node_type\":\"KSampler\",\"exception_message\":\"CUDA out of memory\"}]]")));

        assertThat(model().resume(ticket))
                .isInstanceOfSatisfying(Progress.Broken.class, broken -> assertThat(broken.why())
                        .contains("KSampler", "out of memory"));
    }

    @Test
    void saysWhichNodeRefusesTheGraph() {
        vendor.says(script().declined());

        assertThat(model().begin(order(), KEY))
                .isInstanceOfSatisfying(Progress.Declined.class, declined -> assertThat(declined.why())
                        .contains("failed validation", "node 50"));
    }

    @Test
    void isBrokenForGoodWhenTheGraphSavesNothing() {
        vendor.says(script().taken());
        String ticket = ((Progress.Pending<Clip>) model().begin(order(), KEY)).ticket();
        vendor.says(List.of(
                Canned.ok(ComfyWords.NOTHING),
                ComfyWords.history("{\"text\":[\"done\"]}", "\"status_str\":\"success\"")));

        assertThat(model().resume(ticket))
                .isInstanceOfSatisfying(Progress.Broken.class, broken -> assertThat(broken.worthRetrying())
                        .isFalse());
    }

    @Test
    void stopsNobodyElsesWork() {
        vendor.says(script().taken());
        String ticket = ((Progress.Pending<Clip>) model().begin(order(), KEY)).ticket();
        vendor.says(List.of(
                Canned.ok("{\"queue_running\":[[3,\"p-0\",{},{},[]]],\"queue_pending\":[[4,\"p-1\",{},{},[]]]}"),
                Canned.ok("")));

        assertThat(model().cancel(ticket)).isTrue();
        assertThat(vendor.asked()).last().satisfies(asked -> {
            assertThat(asked.path()).isEqualTo("/queue");
            assertThat(asked.body()).contains("p-1");
        });

        vendor.says(
                List.of(Canned.ok("{\"queue_running\":[[4,\"p-1\",{},{},[]]],\"queue_pending\":[]}"), Canned.ok("")));

        assertThat(model().cancel(ticket)).isTrue();
        assertThat(vendor.asked()).last().satisfies(asked -> assertThat(asked.path())
                .isEqualTo("/interrupt"));
    }

    @Test
    void filmsWordsWhereItsGraphNamesNoPicture() {
        ComfyWords.graph(
                graphs.resolve("move.json"),
                "{\"6\":{\"class_type\":\"CLIPTextEncode\",\"inputs\":{\"text\":\"{{prompt}}\"}}}");
        vendor.says(List.of(script().taken().get(1)));
        var camera = (ComfyVideoModel) model();

        camera.begin(Orders.shotOfWords(wiring.files()), KEY);

        assertThat(camera.filmsWords()).isTrue();
        assertThat(camera.limits().chains()).isFalse();
        assertThat(vendor.asked()).hasSize(1);
        assertThat(vendor.asked().get(0).body()).contains("A red tin on a kitchen shelf. push in");
    }
}
