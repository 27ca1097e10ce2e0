package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelwright.domain.rendition.CutList;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.rendition.PosterMoments;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.image.RenderSize;

/** What shows a film before it is played: its best frame, and its first seconds in small. All of it says who made it. */
@ApplicationScoped
class ShopWindow {

    private static final int PREVIEW_WIDTH = 320;
    private static final int PREVIEW_SECONDS = 3;

    /** JPEG and WebP weigh colours by BT.601, and cannot say otherwise. */
    private static final String AS_PICTURES_HAVE_IT = "out_color_matrix=bt601";

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    RenderSize size;

    @Inject
    Provenances provenances;

    /**
     * @param poster JPEG
     * @param preview moving WebP
     */
    record Shown(Path poster, Path preview) {}

    /**
     * Looks at a film's beginning as soon as that is cut, while the rest still is.
     *
     * @param workspace of its own
     */
    Shown look(Pieces.Cutting cutting, FilmOrder order, CutList cuts, Path workspace) {
        double ratio = (double) size.height(order.shape()) / size.width(order.shape());
        var best = new BestFrame(
                PosterMoments.of(cuts), cuts.segments().get(0).durationMs(), size.framesPerSecond(), ratio);
        double seconds = Math.max(best.until(), PREVIEW_SECONDS);
        Pieces.Cutting opening = cutting.first((int) Math.ceil(seconds * size.framesPerSecond()));
        List<Path> pieces = opening.into(made(workspace));
        Path preview = workspace.resolve("preview.webp");
        Path glimpses = workspace.resolve("glimpses.rgb");
        small(Playlist.of(pieces, workspace), seconds, best.glimpses(glimpses), moving(preview));
        return new Shown(poster(opening.pieces(), pieces, best.choose(glimpses)), preview);
    }

    /** @param film as it was joined; who made it is written into it here, and into what shows it */
    Shown dress(Path film, Shown shown, FilmOrder order) {
        FilmProvenance said = provenances.stamp(film, order);
        provenances.carry(said, shown.poster());
        provenances.carry(said, shown.preview());
        return shown;
    }

    private Path poster(List<Piece> pieces, List<Path> files, int ms) {
        int frame = ms * size.framesPerSecond() / 1000;
        int at = 0;
        while (frame >= pieces.get(at).frames() && at < pieces.size() - 1) {
            frame -= pieces.get(at++).frames();
        }
        return poster(files.get(at), frame);
    }

    /** Sought half a frame before it: a time that is rounded up would pass over the last frame there is. */
    Path poster(Path film, int frame) {
        double seconds = Math.max(0, (frame - .5) / size.framesPerSecond());
        Path poster = film.resolveSibling("poster.jpg");
        ffmpeg.run(List.of(
                "-f",
                "mov",
                "-ss",
                String.format(Locale.ROOT, "%.3f", seconds),
                "-i",
                film.toString(),
                "-frames:v",
                "1",
                "-vf",
                "scale=" + AS_PICTURES_HAVE_IT + ":out_range=pc",
                "-q:v",
                "3",
                "-fflags",
                "+bitexact",
                "-f",
                "image2",
                "-update",
                "1",
                poster.toString()));
        return poster;
    }

    /** A film that is read to be made small: its decoder need not smooth what nobody will see. */
    private void small(Path film, double seconds, List<String> glimpses, List<String> preview) {
        var arguments = new ArrayList<>(List.of("-t", String.format(Locale.ROOT, "%.3f", seconds)));
        arguments.addAll(List.of("-skip_loop_filter", "all", "-f", "concat", "-i", film.toString()));
        arguments.addAll(glimpses);
        arguments.addAll(preview);
        ffmpeg.run(arguments);
    }

    private static List<String> moving(Path preview) {
        return List.of(
                "-t",
                String.valueOf(PREVIEW_SECONDS),
                "-an",
                "-vf",
                "fps=10,scale=" + PREVIEW_WIDTH + ":-2:flags=area:" + AS_PICTURES_HAVE_IT,
                "-c:v",
                "libwebp_anim",
                "-quality",
                "50",
                "-compression_level",
                "4",
                "-loop",
                "0",
                "-fflags",
                "+bitexact",
                "-f",
                "webp",
                preview.toString());
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw OutsideTrouble.passing("no room for what shows a film", e);
        }
    }
}
