package org.reelwright.ejb.provider.studio;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.VoiceModel;
import org.reelwright.domain.voice.VoiceOrder;
import org.reelwright.ejb.asset.Workplaces;

/** Speaks English, in threads of its own, and no line twice: three cuts of one script say much the same at once. */
@ApplicationScoped
class StudioVoiceModel implements VoiceModel {

    private static final Provenance MADE_BY = new Provenance("studio", "flite-2.3 (CMU)");

    /** Part of what a recording is remembered by: raised when it would sound otherwise, or more is told of it. */
    private static final int VERSION = 3;

    private static final int THREADS = 2;
    private static final int SHORTEST_MS = 600;
    private static final int READING_MS = 90;
    private static final double LEAD = .03;
    private static final double TAIL = .09;

    private final ExecutorService booths = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "studio-voice");
        thread.setDaemon(true);
        return thread;
    });

    private final Map<String, CompletableFuture<Speech>> speaking = new ConcurrentHashMap<>();

    @Inject
    Flite flite;

    @Inject
    VoiceBooth booth;

    @Inject
    SpeechShelf shelf;

    @Inject
    FileStore files;

    @Override
    public String provider() {
        return "studio";
    }

    @Override
    public boolean speaks(Language language) {
        return language == Language.ENGLISH;
    }

    @Override
    public List<String> voices(Language language) {
        return StudioVoice.NAMES;
    }

    @Override
    public Progress<Speech> begin(VoiceOrder order, String key) {
        if (!speaks(order.language())) {
            return new Progress.Broken<>("The studio voice speaks English only. Configure another voice.", false);
        }
        List<SpokenWord> words = ReadAloud.words(order.text());
        if (words.isEmpty()) {
            return new Progress.Ready<>(unspoken(order.text().strip()), MADE_BY);
        }
        return new Progress.Ready<>(speech(order, words), MADE_BY);
    }

    private Speech speech(VoiceOrder order, List<SpokenWord> words) {
        StudioVoice voice = StudioVoice.of(order.tone(), order.voice());
        String hash = ContentHash.ofOrder(List.of(VERSION, voice, words));
        CompletableFuture<Speech> speech = speaking.computeIfAbsent(
                hash, h -> CompletableFuture.supplyAsync(() -> knownOrNew(h, voice, words), booths));
        try {
            return speech.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof OutsideTrouble trouble ? trouble : e;
        } finally {
            speaking.remove(hash, speech);
        }
    }

    private Speech knownOrNew(String hash, StudioVoice voice, List<SpokenWord> words) {
        return shelf.find(hash).orElseGet(() -> {
            Speech speech = record(voice, words);
            shelf.put(hash, speech);
            return speech;
        });
    }

    private Speech record(StudioVoice voice, List<SpokenWord> words) {
        Path workspace = files.workspace();
        try {
            List<Phone> heard =
                    flite.speak(voice.name(), voice.stretch(), ReadAloud.script(words), workspace, "raw.wav");
            double from = Math.max(0, edge(heard, true) - LEAD);
            double to = edge(heard, false) + TAIL;
            Path finished = workspace.resolve("speech.wav");
            int ms = booth.finish(workspace.resolve("raw.wav"), from, to, voice.colour(), finished);
            List<Cue> cues = WordTimes.cues(words, heard, flite.sounds(ReadAloud.slowly(words)), from);
            return new Speech(files.keep(finished, "audio/wav"), ms, cues, Phone.sounds(heard, from, ms));
        } finally {
            Workplaces.remove(workspace);
        }
    }

    /** A line without a word that it can read is shown as long as it takes to read. */
    private Speech unspoken(String text) {
        Path workspace = files.workspace();
        try {
            int ms = Math.max(SHORTEST_MS, text.codePointCount(0, text.length()) * READING_MS);
            Path finished = workspace.resolve("silence.wav");
            booth.silence(ms, finished);
            return new Speech(files.keep(finished, "audio/wav"), ms, List.of(new Cue(text, 0, ms)));
        } finally {
            Workplaces.remove(workspace);
        }
    }

    /** Seconds at which the first sound begins, or the last ends. */
    private static double edge(List<Phone> heard, boolean first) {
        var voiced = heard.stream().filter(phone -> !phone.isPause()).mapToDouble(first ? Phone::start : Phone::end);
        return (first ? voiced.min() : voiced.max())
                .orElseThrow(() -> OutsideTrouble.lasting("the voice said nothing", null));
    }

    @PreDestroy
    void close() {
        booths.shutdownNow();
    }
}
