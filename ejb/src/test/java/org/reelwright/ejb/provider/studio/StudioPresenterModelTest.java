package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.voice.Speech;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.image.RenderSize;

class StudioPresenterModelTest {

    private static final int RATE = 30;

    @TempDir
    Path folder;

    @Test
    void speaksARecordingToItsEndAndIsTheSameEachTime() {
        var model = new StudioPresenterModel();
        model.ffmpeg = Workshop.ffmpeg();
        model.files = Workshop.files(folder);
        model.size = RenderSize.of(180, RATE);
        Speech speech = Booth.say(Booth.voice(folder), "Meet a mug that keeps its promise.", Tone.WARM);
        var order = new PresenterOrder(speech, Shape.VERTICAL, "Mina", 7);

        var clip = (Clip.Filmed) ((Progress.Ready<Clip>) model.begin(order, "a")).result();

        assertThat(clip.durationMs()).isBetween(speech.durationMs(), speech.durationMs() + 500);
        assertThat(clip.width()).isEqualTo(180);
        var again = (Clip.Filmed) ((Progress.Ready<Clip>) model.begin(order, "b")).result();
        assertThat(again.file().hash()).isEqualTo(clip.file().hash());
    }
}
