package org.reelwright.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.voice.VoiceModel;
import org.reelwright.domain.voice.VoiceOrder;
import org.reelwright.ejb.production.Models;
import org.reelwright.ejb.production.Prices;
import org.reelwright.ejb.voice.Recordings;

/** Which lines will be spoken anew. */
@ApplicationScoped
class ForeseenVoice {

    @Inject
    Models models;

    @Inject
    Recordings recordings;

    @Inject
    Prices prices;

    void estimate(Room room, Foresight.Estimate bill) {
        Production production = room.production();
        var subject = room.film().subject().at(Grain.CUT);
        Language language =
                production.brief().audiences().get(subject.audience()).language();
        VoiceModel model = models.of(VoiceModel.class, Stage.VOICE);
        if (!model.speaks(language)) {
            return;
        }
        String voice = room.board().voice();
        var kept = recordings.of(production.id(), subject, model.provider(), voice);
        List<String> spoken = room.board().lines().stream()
                .map(Line::spoken)
                .filter(words -> !words.isBlank())
                .toList();
        List<String> anew = spoken.stream().filter(words -> !kept.has(words)).toList();
        var tone = production.brief().brand().tone();
        bill.add(
                Stage.VOICE,
                anew.size(),
                spoken.size() - anew.size(),
                anew.stream()
                        .map(words ->
                                prices.of(VoiceModel.class, Stage.VOICE, new VoiceOrder(words, language, tone, voice)))
                        .toList());
    }
}
