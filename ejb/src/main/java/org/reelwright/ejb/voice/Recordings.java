package org.reelwright.ejb.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.SpokenLine;
import org.reelwright.domain.voice.VoiceOver;
import org.reelwright.ejb.production.Artifacts;

/** What was spoken for a cut's earlier scripts, by its words: a line that stays is not spoken and paid for again. */
@ApplicationScoped
public class Recordings {

    @Inject
    Artifacts artifacts;

    /** @param by who spoke; nobody where nothing was kept */
    public record Kept(Map<String, Speech> byWords, Optional<Provenance> by) {

        Optional<Speech> of(String words) {
            return Optional.ofNullable(byWords.get(words));
        }

        public boolean has(String words) {
            return byWords.containsKey(words);
        }
    }

    /**
     * What another has spoken is not kept, for a film has one voice.
     *
     * @param provider who speaks now
     * @param voice that was chosen of it; empty for the usual one
     */
    public Kept of(UUID production, Subject cut, String provider, String voice) {
        return artifacts
                .find(VoiceOver.class, production, cut)
                .filter(spoken -> spoken.provenance().provider().equals(provider))
                .flatMap(spoken -> artifacts
                        .asOf(Script.class, production, cut, spoken.revision())
                        .filter(script -> script.voice().equals(voice))
                        .map(script -> new Kept(byWords(spoken, script), Optional.of(spoken.provenance()))))
                .orElseGet(() -> new Kept(Map.of(), Optional.empty()));
    }

    private static Map<String, Speech> byWords(VoiceOver voice, Script script) {
        var byWords = new HashMap<String, Speech>();
        for (SpokenLine line : voice.lines()) {
            byWords.put(script.lines().get(line.line()).spoken(), line.speech());
        }
        return byWords;
    }
}
