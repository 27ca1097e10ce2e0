package org.reelwright.ejb.provider.kling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.VoiceModel;
import org.reelwright.domain.voice.VoiceOrder;
import org.reelwright.ejb.provider.http.Results;
import org.reelwright.ejb.provider.http.Wire;

/**
 * Speaks with the voices that are configured, one for each language. The vendor's page on speech names no id of one's own and
 * no page to ask at; work that is not done at once is asked after as everywhere else.
 */
@ApplicationScoped
class KlingVoiceModel implements VoiceModel {

    private static final KlingTasks.Paths PATHS = KlingTasks.Paths.under("/v1/audio/tts");
    private static final String MODEL = "tts";

    @Inject
    KlingAccount account;

    @Inject
    KlingTasks tasks;

    @Inject
    Results results;

    @Override
    public String provider() {
        return KlingAccount.PROVIDER;
    }

    @Override
    public boolean speaks(Language language) {
        return voice(language).isPresent();
    }

    @Override
    public List<Usage> needs(VoiceOrder order) {
        return KlingCatalogue.usage(MODEL, "speech", 1);
    }

    @Override
    public Progress<Speech> begin(VoiceOrder order, String key) {
        String voice = voice(order.language())
                .orElseThrow(() -> OutsideTrouble.lasting(
                        "reelwright.kling.voice." + order.language().tag() + " is not configured.", null));
        Map<String, Object> body = Map.of(
                "text", order.text(),
                "voice_id", voice,
                "voice_language", order.language().tag());
        return tasks.begin(PATHS, body, needs(order), order.text(), results::speech);
    }

    @Override
    public Progress<Speech> resume(String ticket) {
        return tasks.resume(ticket, results::speech);
    }

    @Override
    public Optional<Progress<Speech>> find(VoiceOrder order, String key) {
        return Wire.lost("Kling", needs(order));
    }

    private Optional<String> voice(Language language) {
        return account.find("voice", language.tag());
    }
}
