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
 * Speaks with the voices that are configured, one for each language; text-to-speech has a catalogue of its own. The vendor's
 * page (kling.ai/document-api/api/video/avatar/text-to-speech, copied in aself101/kling-api and rawgenai) names no id of one's
 * own and no path to ask at: a recording comes with the answer, as it did in that project's live probe of 2026-09-20. Should
 * one be announced as at work, it is asked after where all others are.
 */
@ApplicationScoped
class KlingVoiceModel implements VoiceModel {

    private static final KlingPath PATH = new KlingPath.Nameless("/v1/audio/tts");
    private static final String MODEL = "tts";
    private static final String VOICE = "voice";

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
    public List<String> voices(Language language) {
        return account.find(VOICE, "others." + language.tag())
                .map(names -> List.of(names.split("\\s*,\\s*")))
                .orElse(List.of());
    }

    @Override
    public List<Usage> needs(VoiceOrder order) {
        return KlingCatalogue.usage(MODEL, "speech", 1);
    }

    @Override
    public Progress<Speech> begin(VoiceOrder order, String key) {
        String voice = Optional.of(order.voice())
                .filter(chosen -> !chosen.isEmpty())
                .or(() -> voice(order.language()))
                .orElseThrow(() -> OutsideTrouble.lasting(
                        "reelwright.kling.voice." + order.language().tag() + " is not configured.", null));
        Map<String, Object> body = Map.of(
                "text", order.text(),
                "voice_id", voice,
                "voice_language", order.language().tag());
        return tasks.begin(new KlingOrder(PATH, needs(order), order.text(), () -> body), key, results.speeches());
    }

    @Override
    public Progress<Speech> resume(String ticket) {
        return tasks.resume(ticket, results.speeches());
    }

    @Override
    public Optional<Progress<Speech>> find(VoiceOrder order, String key) {
        return Wire.lost("Kling", needs(order));
    }

    private Optional<String> voice(Language language) {
        return account.find(VOICE, language.tag());
    }
}
