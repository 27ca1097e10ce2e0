package org.reelwright.ejb.provider.openai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.VoiceModel;
import org.reelwright.domain.voice.VoiceOrder;
import org.reelwright.ejb.provider.http.Results;
import org.reelwright.ejb.provider.http.Source;
import org.reelwright.ejb.provider.http.Wire;

/** Speaks by {@code /audio/speech}, every language with the voice configured for it, or else with the usual one. */
@ApplicationScoped
class OpenAiVoiceModel implements VoiceModel {

    private static final String VOICE = "voice";

    @Inject
    OpenAiServers servers;

    @Inject
    Results results;

    @Override
    public String provider() {
        return OpenAiAccount.PROVIDER;
    }

    @Override
    public boolean speaks(Language language) {
        return true;
    }

    @Override
    public List<String> voices(Language language) {
        return server().find("others")
                .map(names -> List.of(names.split("\\s*,\\s*")))
                .orElse(List.of());
    }

    @Override
    public List<Usage> needs(VoiceOrder order) {
        return server().needs(
                        "character", order.text().codePointCount(0, order.text().length()));
    }

    @Override
    public Progress<Speech> begin(VoiceOrder order, String key) {
        OpenAiServer server = server();
        Map<String, Object> body = Map.of(
                "model",
                server.model(),
                "input",
                order.text(),
                "voice",
                order.voice().isEmpty() ? server.find(order.language().tag()).orElse("alloy") : order.voice(),
                "response_format",
                "wav");
        return server.begin(
                "/audio/speech",
                body,
                reply -> Wire.made(needs(order), server.by(), () -> results.speeches()
                        .home(Source.of(reply.body()), order.text(), "")));
    }

    @Override
    public Optional<Progress<Speech>> find(VoiceOrder order, String key) {
        return server().lost(needs(order));
    }

    private OpenAiServer server() {
        return servers.of(VOICE);
    }
}
