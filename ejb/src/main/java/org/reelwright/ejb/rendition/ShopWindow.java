package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelwright.domain.rendition.CutList;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.rendition.PosterMoments;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.image.RenderSize;

/** What shows a film before it is played: its best frame, and its first seconds in small. All of it says who made it. */
@ApplicationScoped
class ShopWindow {

    private static final int PREVIEW_WIDTH = 320;
    private static final int PREVIEW_SECONDS = 3;

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

    /** @param film as it was joined, in a workspace; who made it is written into it here */
    Shown dress(Path film, FilmOrder order, CutList cuts) {
        FilmProvenance said = provenances.stamp(film, order);
        double ratio = (double) size.height(order.shape()) / size.width(order.shape());
        var best = new BestFrame(
                PosterMoments.of(cuts), cuts.segments().get(0).durationMs(), size.framesPerSecond(), ratio);
        Path preview = film.resolveSibling("preview.webp");
        var previewing = Errand.begin(() -> preview(film, preview));
        Path poster = poster(film, best.choose(glimpses(film, best)));
        Errand.done(previewing);
        var shown = new Shown(poster, preview);
        provenances.carry(said, shown.poster());
        provenances.carry(said, shown.preview());
        return shown;
    }

    private Path poster(Path film, int ms) {
        Path poster = film.resolveSibling("poster.jpg");
        ffmpeg.run(List.of(
                "-f",
                "mov",
                "-ss",
                String.format(Locale.ROOT, "%.3f", ms / 1000.),
                "-i",
                film.toString(),
                "-frames:v",
                "1",
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

    private Path glimpses(Path film, BestFrame best) {
        Path glimpses = film.resolveSibling("glimpses.rgb");
        String until = String.format(Locale.ROOT, "%.3f", best.until());
        var arguments = new ArrayList<>(List.of("-t", until));
        arguments.addAll(small(film));
        arguments.addAll(best.glimpses(glimpses));
        ffmpeg.run(arguments);
        return glimpses;
    }

    private void preview(Path film, Path preview) {
        var arguments = new ArrayList<>(List.of("-t", String.valueOf(PREVIEW_SECONDS)));
        arguments.addAll(small(film));
        arguments.addAll(List.of(
                "-an",
                "-vf",
                "fps=10,scale=" + PREVIEW_WIDTH + ":-2:flags=area",
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
                preview.toString()));
        ffmpeg.run(arguments);
    }

    /** A film that is read to be made small: its decoder need not smooth what nobody will see. */
    private static List<String> small(Path film) {
        return List.of("-skip_loop_filter", "all", "-f", "mov", "-i", film.toString());
    }
}
