package org.reelwright.ejb.provider.studio;

import java.nio.file.Path;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.VoiceOrder;
import org.reelwright.ejb.asset.Workshop;

/** A studio voice with a folder of its own, and a program to hear it with: {@code Booth FOLDER TONE TEXT}. */
public final class Booth {

    /** Compiled once for all tests. */
    private static final Flite FLITE = new Flite();

    private Booth() {}

    static StudioVoiceModel voice(Path folder) {
        var booth = new VoiceBooth();
        booth.ffmpeg = Workshop.ffmpeg();
        var shelf = new SpeechShelf();
        shelf.data = Workshop.data(folder);
        shelf.files = Workshop.files(folder);
        var voice = new StudioVoiceModel();
        voice.flite = FLITE;
        voice.booth = booth;
        voice.shelf = shelf;
        voice.files = shelf.files;
        return voice;
    }

    static Speech say(StudioVoiceModel voice, String text, Tone tone) {
        var order = new VoiceOrder(text, Language.ENGLISH, tone);
        return ((Progress.Ready<Speech>) voice.begin(order, "test")).result();
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        long start = System.nanoTime();
        Speech speech = say(voice(folder), arguments[2], Tone.valueOf(arguments[1]));
        System.out.printf("%d ms of speech in %d ms%n", speech.durationMs(), (System.nanoTime() - start) / 1_000_000);
        System.out.println(Workshop.files(folder).path(speech.audio()));
        speech.cues().forEach(System.out::println);
    }
}
