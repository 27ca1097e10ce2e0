package org.reelwright.ejb.provider.kling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

class KlingImageModelTest extends ModelContract<ImageOrder, Picture> {

    @Override
    protected Map<String, String> settings() {
        return KlingWords.settings(vendor, "1");
    }

    @Override
    protected Model<ImageOrder, Picture> model() {
        return wiring.into(new KlingImageModel());
    }

    @Override
    protected ImageOrder order() {
        return Orders.picture(wiring.files());
    }

    /** Not in the ordered size. */
    @Override
    protected VendorScript script() {
        return KlingWords.one(vendor, "images", "0.1", Canned.bytes(200, "image/png", Media.picture(768, 1360)));
    }

    @Override
    protected List<Usage> used() {
        return List.of(new Usage("kling-v2-1", "unit", new BigDecimal("0.1")));
    }

    @Override
    protected void isGood(Picture picture) {
        assertThat(picture.width()).isEqualTo(360);
        assertThat(picture.height()).isEqualTo(640);
        assertThat(picture.layers()).isEmpty();
        assertThat(picture.product()).get().satisfies(box -> {
            assertThat(box.x() + box.width() / 2).isBetween(.45, .55);
            assertThat(box.width()).isBetween(.3, .55);
        });
    }

    @Test
    void sendsThePhotoAsReferenceAndNoNegativePromptWithIt() {
        vendor.says(script().taken());

        model().begin(order(), KEY);

        assertThat(vendor.asked().get(0).body())
                .contains("\"aspect_ratio\":\"9:16\"", "\"image\":\"/9j/")
                .doesNotContain("negative_prompt");
    }
}
