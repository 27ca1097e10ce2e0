package org.reelwright.ejb.provider.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.Layer;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.shot.VideoModel;
import org.reelwright.ejb.asset.Ffmpeg;

/** Moves a camera over a picture's layers: those that are near move more, which the eye takes for depth. */
@ApplicationScoped
class StudioVideoModel implements VideoModel {

    private static final Provenance MADE_BY = new Provenance("studio", "parallax-1 (composed)");

    /** Clips are longer than ordered by this, for a transition to overlap the next. */
    private static final int HANDLE_MS = 500;

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    FileStore files;

    @Override
    public String provider() {
        return "studio";
    }

    @Override
    public Progress<Clip> begin(ShotOrder order, String key) {
        Path workspace = files.workspace();
        try {
            int ms = order.durationMs() + HANDLE_MS;
            int frames = (ms * order.framesPerSecond() + 999) / 1000;
            Path film = workspace.resolve("shot.mp4");
            List<LitLayer> layers = layers(order.picture());
            ffmpeg.feed(arguments(order, film), input -> write(order, layers, frames, input));
            StoredFile kept = files.keep(film, "video/mp4");
            return new Progress.Ready<>(
                    new Clip(kept, order.picture().width(), order.picture().height(), ms), MADE_BY);
        } finally {
            workspace.toFile().delete();
        }
    }

    /** A layer, ready to be filmed. */
    private record LitLayer(FilmLayer layer, double nearness) {}

    private List<LitLayer> layers(Picture picture) {
        List<Layer> layers = picture.layers().isEmpty() ? List.of(new Layer(picture.flat(), .3)) : picture.layers();
        return layers.stream()
                .map(layer -> new LitLayer(read(layer.file()), layer.nearness()))
                .toList();
    }

    private FilmLayer read(StoredFile file) {
        try (var in = Files.newInputStream(files.path(file))) {
            return FilmLayer.of(ImageIO.read(in));
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read a picture's layer", e);
        }
    }

    private static void write(ShotOrder order, List<LitLayer> layers, int frames, OutputStream out) throws IOException {
        var canvas = new FrameCanvas(order.picture().width(), order.picture().height());
        for (int frame = 0; frame < frames; frame++) {
            double share = frame / (double) Math.max(1, frames - 1);
            double seconds = frame / (double) order.framesPerSecond();
            for (LitLayer lit : layers) {
                canvas.lay(lit.layer(), CameraMove.at(order.motion(), lit.nearness(), share, seconds));
            }
            canvas.writeTo(out);
        }
    }

    /** Nearly lossless and cheap: the clip is cut and encoded once more. */
    private static List<String> arguments(ShotOrder order, Path film) {
        String rate = String.valueOf(order.framesPerSecond());
        String size = order.picture().width() + "x" + order.picture().height();
        return List.of(
                "-f",
                "rawvideo",
                "-pix_fmt",
                "yuv420p",
                "-video_size",
                size,
                "-framerate",
                rate,
                "-i",
                "pipe:0",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-crf",
                "10",
                "-threads",
                "1",
                "-color_range",
                "tv",
                "-colorspace",
                "bt709",
                "-color_primaries",
                "bt709",
                "-color_trc",
                "bt709",
                "-fflags",
                "+bitexact",
                "-flags:v",
                "+bitexact",
                film.toString());
    }
}
