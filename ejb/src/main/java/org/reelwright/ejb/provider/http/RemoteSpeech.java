package org.reelwright.ejb.provider.http;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reelwright.domain.rendition.Words;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.voice.Cue;
import org.reelwright.ejb.asset.Ffmpeg;

/** A recording from elsewhere, made like those of the studio: 48 kHz, one channel, no silence around it. */
final class RemoteSpeech {

    /** First bytes, and the demuxer that they go to. */
    private static final Map<String, String> FORMATS = Map.of(
            "RIFF", "wav", "ID3", "mp3", "\u00ff\u00fb", "mp3", "\u00ff\u00f3", "mp3", "OggS", "ogg", "fLaC", "flac");

    private static final String QUIET = "silenceremove=start_periods=1:start_threshold=-50dB:start_silence=0.03";
    private static final String CHAIN = QUIET + ",areverse," + QUIET + ",areverse,loudnorm=I=-18:TP=-2:LRA=7";

    private final Ffmpeg ffmpeg;

    RemoteSpeech(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** @return milliseconds of the finished recording */
    int finish(Path raw, String head, Path made) {
        String format = FORMATS.entrySet().stream()
                .filter(known -> head.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new Unusable("its recording is in no known format"));
        try {
            ffmpeg.run(List.of(
                    "-f",
                    format,
                    "-i",
                    raw.toString(),
                    "-vn",
                    "-af",
                    CHAIN,
                    "-ac",
                    "1",
                    "-ar",
                    "48000",
                    "-c:a",
                    "pcm_s16le",
                    "-f",
                    "wav",
                    made.toString()));
            int ms = (int) Math.round(ffmpeg.probe(made, "wav").getFormat().duration * 1000);
            if (ms <= 0) {
                throw new Unusable("its recording is silent");
            }
            return ms;
        } catch (OutsideTrouble e) {
            throw new Unusable("its recording cannot be read");
        }
    }

    static List<Cue> cues(String text, int ms) {
        List<String> words = Words.of(text);
        int all = Math.max(1, words.stream().mapToInt(RemoteSpeech::weight).sum());
        var cues = new ArrayList<Cue>();
        int before = 0;
        for (String word : words) {
            int after = before + weight(word);
            cues.add(new Cue(word, (int) ((long) ms * before / all), (int) ((long) ms * after / all)));
            before = after;
        }
        return cues;
    }

    private static int weight(String word) {
        return word.codePoints().map(c -> Character.isIdeographic(c) ? 3 : 1).sum() + 1;
    }
}
