package org.reelwright.ejb.provider.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final List<String> CUT =
            List.of("-c:v", "libx264", "-preset", "medium", "-crf", "16", "-pix_fmt", "yuv420p", "-f", "mp4");

    @Inject
    FileStore files;

    @Inject
    Ffmpeg ffmpeg;

    private interface Work<R> {
        R in(Path folder) throws IOException;
    }

    /** Noted is a {@link Fit#text}. */
    public Bring<Picture> pictures() {
        return (source, fit, name) -> picture(source, fit);
    }

    /** Noted is from which millisecond on the clip is wanted; all of it where nothing is. */
    public Bring<Clip> clips() {
        return (source, from, name) -> from.isEmpty()
                ? clip(source, name)
                : clipFrom(source, String.format(Locale.ROOT, "%.3f", Integer.parseInt(from) / 1000.));
    }

    /** Noted is what is said. */
    public Bring<Speech> speeches() {
        return (source, text, name) -> speech(source, text);
    }

    /**
     * In the ordered size, whatever size it came in: it fills the frame, and what is over is cut off evenly.
     *
     * @param fit as {@link Fit#text}
     */
    Picture picture(Source source, String fit) {
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
        return clip(source, "");
    }

    private Clip clip(Source source, String name) {
        return inFolder(folder -> {
            Clip.Filmed clip = kept(received(source, folder));
            return name.isEmpty() ? clip : clip.named(name);
        });
    }

    /** What is cut off was a clip of its own, from which this one was made longer. */
    private Clip clipFrom(Source source, String seconds) {
        return inFolder(folder -> {
            Path cut = folder.resolve("cut.mp4");
            var arguments = new ArrayList<>(List.of(
                    "-f", "mov", "-ss", seconds, "-i", received(source, folder).toString(), "-an"));
            arguments.addAll(CUT);
            arguments.add(cut.toString());
            ffmpeg.run(arguments);
            return kept(cut);
        });
    }

    private static Path received(Source source, Path folder) throws IOException {
        Path raw = folder.resolve("raw");
        source.into(raw);
        if (!head(raw).startsWith("ftyp", 4)) {
            throw new Unusable("its clip is no MP4");
        }
        return raw;
    }

    private Clip.Filmed kept(Path film) {
        var probed = ffmpeg.probe(film, "mov");
        FFmpegStream picture = probed.getStreams().stream()
                .filter(stream -> stream.width > 0 && stream.height > 0)
                .findFirst()
                .orElseThrow(() -> new Unusable("its clip has no picture"));
        int ms = (int) (probed.getFormat().duration * 1000);
        if (ms < SHORTEST_CLIP_MS) {
            throw new Unusable("its clip has " + ms + " ms");
        }
        return new Clip.Filmed(files.keep(film, "video/mp4"), picture.width, picture.height, ms);
    }

    /** Trimmed and levelled, with the words spread over it by their length: no provider here says when each is spoken. */
    Speech speech(Source source, String text) {
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
