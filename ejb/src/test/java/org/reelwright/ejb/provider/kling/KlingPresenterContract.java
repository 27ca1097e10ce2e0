package org.reelwright.ejb.provider.kling;

import static org.assertj.core.api.Assertions.assertThat;

import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.shot.Clip;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.Media;
import org.reelwright.ejb.provider.http.ModelContract;
import org.reelwright.ejb.provider.http.Orders;
import org.reelwright.ejb.provider.http.VendorScript;

/** The presenter's model, whichever way it goes: six seconds of speech. */
abstract class KlingPresenterContract extends ModelContract<PresenterOrder, Clip> {

    private static final byte[] CLIP = Media.clip(360, 640, 6);

    @Override
    protected Model<PresenterOrder, Clip> model() {
        return wiring.into(new KlingPresenterModel());
    }

    @Override
    protected PresenterOrder order() {
        return Orders.presenter(wiring.files());
    }

    @Override
    protected void isGood(Clip clip) {
        assertThat(clip.durationMs()).isBetween(5900, 6100);
    }

    /** @param units that are deducted in the end */
    protected VendorScript answers(String units) {
        return KlingWords.one(vendor, "videos", units, Canned.bytes(200, "video/mp4", CLIP));
    }
}
