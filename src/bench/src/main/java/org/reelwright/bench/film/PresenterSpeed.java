package org.reelwright.bench.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.campaign.Corner;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Stand;
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.VoiceOrder;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.image.RenderSize;
import org.reelwright.ejb.presenter.Acted;
import org.reelwright.ejb.presenter.Acting;
import org.reelwright.ejb.presenter.DrawnPerson;
import org.reelwright.ejb.provider.studio.Studio;
import org.reelwright.ejb.shot.FrameCanvas;

/** How long the studio's presenter takes for a second of film at 1080x1920 and 30 frames a second. Argument: a folder. */
public final class PresenterSpeed {

    private static final int RATE = 30;
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;
    private static final String SAID =
            "Some things are worth a second look, and this is one of them. It is made to last, it feels"
                    + " good in the hand, and it costs less than you would think.";

    private final FileStore files;
    private final Speech speech;

    private PresenterSpeed(Path folder) throws IOException {
        Files.createDirectories(folder);
        files = Workshop.files(folder);
        var order = new VoiceOrder(SAID, Language.ENGLISH, Tone.WARM);
        speech = ((Progress.Ready<Speech>) Studio.voice(folder).begin(order, "speed")).result();
    }

    public static void main(String[] arguments) throws IOException {
        var speed = new PresenterSpeed(Path.of(arguments[0]));
        for (int round = 0; round < 3; round++) {
            speed.filmed();
            speed.laid("upon a picture, filling the frame", Optional.empty());
            speed.laid("upon a picture, in a corner", Optional.of(Corner.LEFT));
        }
    }

    /** Drawn before a wall, and encoded. */
    private void filmed() {
        var model = Studio.presenter(files, RenderSize.of(WIDTH, RATE));
        long begin = System.nanoTime();
        var clip = ((Progress.Ready<Clip>)
                        model.begin(new PresenterOrder(speech, Shape.VERTICAL, "Mina", System.nanoTime()), "speed"))
                .result();
        tell("drawn and encoded", begin, clip.durationMs());
    }

    /** Drawn upon what is there, as a film's pieces are; on one thread, and without encoding. */
    private void laid(String how, Optional<Corner> corner) {
        long begin = System.nanoTime();
        int frames = speech.durationMs() * RATE / 1000;
        List<Acted> acting = Acting.of(files.path(speech.audio()), speech, RATE, frames, 7);
        var person = DrawnPerson.cutOut(
                CastMember.ADA,
                new Rgb(120, 60, 40),
                Stand.of(Shape.VERTICAL, corner),
                corner.map(c -> Rgb.WHITE),
                WIDTH,
                HEIGHT);
        var canvas = new FrameCanvas(WIDTH, HEIGHT);
        acting.forEach(moment -> person.draw(canvas, moment, 1));
        tell(how, begin, speech.durationMs());
    }

    private static void tell(String how, long begin, int filmMs) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f s for %.1f s, %.1f times as fast as it is spoken%n",
                how,
                seconds,
                filmMs / 1000.0,
                filmMs / 1000.0 / seconds);
    }
}
