package org.reelwright.ejb.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.VoiceOrder;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.Media;
import org.reelwright.ejb.provider.http.ModelContract;
import org.reelwright.ejb.provider.http.Orders;
import org.reelwright.ejb.provider.http.VendorScript;

class OpenAiVoiceModelTest extends ModelContract<VoiceOrder, Speech> {

    @Override
    protected Map<String, String> settings() {
        return OpenAiWords.settings(vendor);
    }

    @Override
    protected Model<VoiceOrder, Speech> model() {
        return wiring.into(new OpenAiVoiceModel());
    }

    @Override
    protected VoiceOrder order() {
        return Orders.line();
    }

    @Override
    protected VendorScript script() {
        return OpenAiWords.script(List.of(), List.of(), List.of(Canned.bytes(200, "audio/wav", Media.speech())));
    }

    @Override
    protected List<Usage> used() {
        return List.of(Usage.of("some-model", "character", 16));
    }

    @Override
    protected void isGood(Speech speech) {
        assertThat(speech.durationMs()).isBetween(900, 1300);
        assertThat(speech.cues()).hasSize(3);
    }

    @Test
    void owesForARecordingThatNobodyCanHear() {
        vendor.says(List.of(Canned.bytes(200, "audio/wav", new byte[] {1, 2, 3})));

        assertThat(model().begin(order(), KEY))
                .isInstanceOfSatisfying(Progress.Broken.class, broken -> assertThat(broken.used())
                        .hasSize(1));
    }
}
