package org.reelwright.ejb.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Usage;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.Media;
import org.reelwright.ejb.provider.http.ModelContract;
import org.reelwright.ejb.provider.http.Orders;
import org.reelwright.ejb.provider.http.VendorScript;

class OpenAiImageModelTest extends ModelContract<ImageOrder, Picture> {

    @Override
    protected Map<String, String> settings() {
        return OpenAiWords.settings(vendor);
    }

    @Override
    protected Model<ImageOrder, Picture> model() {
        return wiring.into(new OpenAiImageModel());
    }

    @Override
    protected ImageOrder order() {
        return Orders.picture(wiring.files());
    }

    @Override
    protected VendorScript script() {
        String picture = Base64.getEncoder().encodeToString(Media.picture(256, 256));
        return OpenAiWords.script(
                List.of(),
                List.of(),
                List.of(Canned.ok(
                        "{\"created\":1701234567,\"data\":[{\"b64_json\":\"" + picture + "\",\"url\":null}]}")));
    }

    @Override
    protected List<Usage> used() {
        return List.of(Usage.of("some-model", "picture", 1));
    }

    @Override
    protected void isGood(Picture picture) {
        assertThat(picture.width()).isEqualTo(360);
        assertThat(picture.height()).isEqualTo(640);
    }

    @Test
    void sendsThePhotoInAForm() {
        vendor.says(script().ready());

        model().begin(order(), KEY);

        var asked = vendor.asked().get(0);
        assertThat(asked.path()).isEqualTo("/v1/images/edits");
        assertThat(asked.authorization()).isEqualTo("Bearer sk-test");
        assertThat(asked.body()).contains("name=\"image\"; filename=\"product.jpg\"", "1024x1536", "some-model");
    }
}
