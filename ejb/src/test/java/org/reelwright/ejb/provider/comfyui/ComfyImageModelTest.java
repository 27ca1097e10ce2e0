package org.reelwright.ejb.provider.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.Media;
import org.reelwright.ejb.provider.http.ModelContract;
import org.reelwright.ejb.provider.http.Orders;
import org.reelwright.ejb.provider.http.VendorScript;

class ComfyImageModelTest extends ModelContract<ImageOrder, Picture> {

    private static final String GRAPH =
            "{\"6\":{\"class_type\":\"CLIPTextEncode\",\"inputs\":{\"text\":\"photo of {{prompt}}\"}},"
                    + "\"5\":{\"class_type\":\"EmptyLatentImage\",\"inputs\":{\"width\":\"{{width}}\",\"height\":\"{{height}}\"}},"
                    + "\"7\":{\"class_type\":\"LoadImage\",\"inputs\":{\"image\":\"{{reference}}\"}}}";
    private static final Canned UPLOADED = Canned.ok("{\"name\":\"a.jpg\",\"subfolder\":\"\",\"type\":\"input\"}");

    @TempDir
    private Path graphs;

    @Override
    protected Map<String, String> settings() {
        return ComfyWords.settings(vendor, "image", ComfyWords.graph(graphs.resolve("still.json"), GRAPH));
    }

    @Override
    protected Model<ImageOrder, Picture> model() {
        return wiring.into(new ComfyImageModel());
    }

    @Override
    protected ImageOrder order() {
        return Orders.picture(wiring.files());
    }

    @Override
    protected VendorScript script() {
        return ComfyWords.script(
                KEY,
                UPLOADED,
                "{\"images\":[{\"filename\":\"x_1.png\",\"subfolder\":\"\",\"type\":\"output\"}]}",
                Canned.bytes(200, "image/png", Media.picture(360, 640)));
    }

    @Override
    protected List<Usage> used() {
        return List.of(Usage.of("still.json", "picture", 1));
    }

    @Override
    protected void isGood(Picture picture) {
        assertThat(picture.width()).isEqualTo(360);
    }

    @Test
    void fillsTheGraphWithNumbersAsNumbers() {
        vendor.says(script().taken());

        model().begin(order(), KEY);

        assertThat(vendor.asked().get(1).body())
                .contains("\"width\":360", "\"height\":640", "\"image\":\"a.jpg\"", "\"text\":\"photo of Red tin");
    }

    @Test
    void beginsAnewWhatAServerForgot() {
        vendor.says(script().taken());
        String ticket = ((Progress.Pending<Picture>) model().begin(order(), KEY)).ticket();
        vendor.says(List.of(Canned.ok(ComfyWords.NOTHING), Canned.ok("{}")));

        assertThat(model().resume(ticket))
                .isInstanceOfSatisfying(Progress.Broken.class, broken -> assertThat(broken.worthRetrying())
                        .isTrue());
    }
}
