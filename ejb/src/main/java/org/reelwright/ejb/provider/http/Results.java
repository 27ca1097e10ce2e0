package org.reelwright.ejb.provider.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.bramp.ffmpeg.probe.FFmpegStream;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.voice.Speech;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workplaces;

/**
 * Brings results into the file store: recognised by their content, measured, and made what was ordered.
 * Something else is {@link Unusable}.
 */
@ApplicationScoped
public class Results {

    private static final int HEAD = 12;
    private static final int SHORTEST_CLIP_MS = 200;

    @Inject
    FileStore files;

    @Inject
    Ffmpeg ffmpeg;

    private interface Work<R> {
        R in(Path folder) throws IOException;
    }

    /**
     * In the ordered size, whatever size it came in: it fills the frame, and what is over is cut off evenly.
     *
     * @param fit as {@link Fit#text}
     */
    public Picture picture(Source source, String fit) {
        Fit ordered = Fit.parse(fit);
        return inFolder(folder -> {
            Path raw = folder.resolve("raw");
            source.into(raw);
            var print = RemotePicture.of(raw, ordered.width(), ordered.height()).within(ordered.room());
            Path made = folder.resolve("picture.jpg");
            print.write(made);
            return new Picture(
                    files.keep(made, "image/jpeg"),
                    ordered.width(),
                    ordered.height(),
                    List.of(),
                    ProductSpot.in(print.image()));
        });
    }

    /** As it came: films are decoded when they are cut. */
    public Clip clip(Source source) {
        return inFolder(folder -> {
            Path raw = folder.resolve("raw");
            source.into(raw);
            if (!head(raw).startsWith("ftyp", 4)) {
                throw new Unusable("its clip is no MP4");
            }
            var probed = ffmpeg.probe(raw, "mov");
            FFmpegStream film = probed.getStreams().stream()
                    .filter(stream -> stream.width > 0 && stream.height > 0)
                    .findFirst()
                    .orElseThrow(() -> new Unusable("its clip has no picture"));
            int ms = (int) (probed.getFormat().duration * 1000);
            if (ms < SHORTEST_CLIP_MS) {
                throw new Unusable("its clip has " + ms + " ms");
            }
            return new Clip.Filmed(files.keep(raw, "video/mp4"), film.width, film.height, ms);
        });
    }

    /** Trimmed and levelled, with the words spread over it by their length: no provider here says when each is spoken. */
    public Speech speech(Source source, String text) {
        return inFolder(folder -> {
            Path raw = folder.resolve("raw");
            source.into(raw);
            Path made = folder.resolve("speech.wav");
            int ms = new RemoteSpeech(ffmpeg).finish(raw, head(raw), made);
            return new Speech(files.keep(made, "audio/wav"), ms, RemoteSpeech.cues(text, ms));
        });
    }

    private <R> R inFolder(Work<R> work) {
        Path folder = files.workspace();
        try {
            return work.in(folder);
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot keep a result", e);
        } finally {
            Workplaces.remove(folder);
        }
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
