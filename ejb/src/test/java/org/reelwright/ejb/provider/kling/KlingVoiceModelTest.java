package org.reelwright.ejb.provider.kling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.VoiceOrder;
import org.reelwright.ejb.provider.http.Canned;
import org.reelwright.ejb.provider.http.Media;
import org.reelwright.ejb.provider.http.ModelContract;
import org.reelwright.ejb.provider.http.Orders;
import org.reelwright.ejb.provider.http.VendorScript;

class KlingVoiceModelTest extends ModelContract<VoiceOrder, Speech> {

    @Override
    protected Map<String, String> settings() {
        return KlingWords.settings(vendor, "1");
    }

    @Override
    protected Model<VoiceOrder, Speech> model() {
        return wiring.into(new KlingVoiceModel());
    }

    @Override
    protected VoiceOrder order() {
        return Orders.line();
    }

    @Override
    protected VendorScript script() {
        VendorScript script = KlingWords.one(vendor, "audios", "0.05", Canned.bytes(200, "audio/wav", Media.speech()));
        return new VendorScript(
                script.taken(),
                script.working(),
                script.ready(),
                script.declined(),
                script.busy(),
                script.barred(),
                Optional.empty(),
                List.of());
    }

    @Override
    protected List<Usage> used() {
        return List.of(new Usage("tts", "unit", new BigDecimal("0.05")));
    }

    @Override
    protected void isGood(Speech speech) {
        assertThat(speech.durationMs()).as("without the silence around it").isBetween(900, 1300);
        assertThat(speech.cues()).extracting(Cue::word).containsExactly("Keeps", "tea", "fresh.");
        assertThat(speech.cues().get(2).endMs()).isEqualTo(speech.durationMs());
    }

    @Test
    void speaksOnlyWhereAVoiceIsConfigured() {
        var model = (KlingVoiceModel) model();

        assertThat(model.speaks(Language.ENGLISH)).isTrue();
        assertThat(model.speaks(Language.CHINESE)).isFalse();
    }
}
