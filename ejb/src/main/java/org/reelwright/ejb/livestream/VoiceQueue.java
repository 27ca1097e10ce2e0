package org.reelwright.ejb.livestream;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.VoiceModel;
import org.reelwright.domain.voice.VoiceOrder;

/** Has lines spoken before their turn comes, beside what is on air. A line that no voice can speak is shown. */
final class VoiceQueue implements AutoCloseable {

    private static final int MOST_ASKED = 60;
    private static final int END_SECONDS = 30;

    private final VoiceModel voice;
    private final Language language;
    private final Tone tone;
    private final Map<String, CompletableFuture<Optional<Speech>>> asked = new ConcurrentHashMap<>();
    private final ExecutorService booth = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "rehearsal-voice");
        thread.setDaemon(true);
        return thread;
    });

    VoiceQueue(VoiceModel voice, Language language, Tone tone) {
        this.voice = voice;
        this.language = language;
        this.tone = tone;
    }

    boolean speaks() {
        return voice.speaks(language);
    }

    /** Begins with it, if that was not done before. */
    CompletableFuture<Optional<Speech>> ask(String words) {
        return asked.computeIfAbsent(
                words,
                line -> speaks()
                        ? CompletableFuture.supplyAsync(() -> spoken(line), booth)
                        : CompletableFuture.completedFuture(Optional.empty()));
    }

    void forget(String words) {
        asked.remove(words);
    }

    private Optional<Speech> spoken(String line) {
        try {
            Progress<Speech> made = voice.begin(
                    new VoiceOrder(line, language, tone), UUID.randomUUID().toString());
            for (int i = 0; made instanceof Progress.Pending<Speech> pending && i < MOST_ASKED; i++) {
                TimeUnit.MILLISECONDS.sleep(Math.min(2_000, pending.checkAfter().toMillis()));
                made = voice.resume(pending.ticket());
            }
            return made instanceof Progress.Ready<Speech> ready ? Optional.of(ready.result()) : Optional.empty();
        } catch (OutsideTrouble e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** 16 bits, little-endian, mono. */
    static byte[] samples(Path recording) {
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(recording.toFile())) {
            int channels = sound.getFormat().getChannels();
            byte[] all = sound.readAllBytes();
            byte[] mono = channels == 1 ? all : new byte[all.length / channels / 2 * 2];
            for (int i = 0; channels > 1 && i + 1 < mono.length; i += 2) {
                mono[i] = all[i * channels];
                mono[i + 1] = all[i * channels + 1];
            }
            return mono;
        } catch (IOException | UnsupportedAudioFileException e) {
            throw OutsideTrouble.lasting("cannot hear what the presenter is to say", e);
        }
    }

    /** Waits for a line that is just being spoken, so that nothing is written for a stream that is over. */
    @Override
    public void close() {
        booth.shutdownNow();
        try {
            booth.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
