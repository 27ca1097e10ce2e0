package org.reelwright.ejb.rendition;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.shot.ClipColours;
import org.reelwright.ejb.shot.FrameCanvas;

/** Film that a model has made, decoded and cropped to the frame. */
final class FilmedReel implements Reel {

    private final InputStream frames;

    private FilmedReel(InputStream frames) {
        this.frames = frames;
    }

    /** @param colours how it is decoded, see {@link ClipColours} */
    static FilmedReel of(
            Ffmpeg ffmpeg, Path file, String colours, int width, int height, int framesPerSecond, int from) {
        return of(ffmpeg, file, colours, width, height, framesPerSecond, from / (double) framesPerSecond, 1);
    }

    /** As above. @param from seconds of the clip; @param tempo how much faster than filmed it is shown */
    static FilmedReel of(
            Ffmpeg ffmpeg,
            Path file,
            String colours,
            int width,
            int height,
            int framesPerSecond,
            double from,
            double tempo) {
        String fitted = fitted(colours, width, height, framesPerSecond, tempo);
        return new FilmedReel(new BufferedInputStream(
                ffmpeg.open(List.of(
                        "-f",
                        "mov",
                        "-ss",
                        String.format(Locale.ROOT, "%.4f", from),
                        "-i",
                        file.toString(),
                        "-an",
                        "-vf",
                        fitted,
                        "-pix_fmt",
                        "yuv420p",
                        "-f",
                        "rawvideo",
                        "pipe:1")),
                1 << 16));
    }

    /** A clip that is too short stands still at its end; not for ever, for ffmpeg outlives a server that is killed. */
    private static String fitted(String colours, int width, int height, int framesPerSecond, double tempo) {
        String faster = tempo == 1 ? "" : String.format(Locale.ROOT, "setpts=PTS/%.5f,", tempo);
        return faster
                + "fps="
                + framesPerSecond
                + ","
                + fill(colours, width, height)
                + ",tpad=stop_duration=30:stop_mode=clone";
    }

    /** As ffmpeg's filters: the frame is filled, and what is over is cut off on both sides. */
    static String fill(String colours, int width, int height) {
        return String.format(
                Locale.ROOT,
                "scale=%d:%d:force_original_aspect_ratio=increase:flags=bicubic:%s"
                        + ":out_color_matrix=bt709:out_range=tv,crop=%d:%d",
                width,
                height,
                colours,
                width,
                height);
    }

    @Override
    public void next(FrameCanvas canvas) throws IOException {
        canvas.readFrom(frames);
    }

    @Override
    public void close() throws IOException {
        frames.close();
    }
}
