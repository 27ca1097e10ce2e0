package org.reelwright.ejb.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.voice.VoiceModel;
import org.reelwright.ejb.production.Models;

/** The voices that a person may choose among. */
@ApplicationScoped
public class Voices {

    @Inject
    Models models;

    /** By name; none where the model that speaks leaves no choice, or does not speak the language. */
    public List<String> offered(Language language) {
        VoiceModel model = models.of(VoiceModel.class, Stage.VOICE);
        return model.speaks(language) ? model.voices(language) : List.of();
    }
}
