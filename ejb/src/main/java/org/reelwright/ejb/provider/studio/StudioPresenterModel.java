package org.reelwright.ejb.provider.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.presenter.PresenterModel;
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shot.Clip;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workplaces;
import org.reelwright.ejb.image.RenderSize;
import org.reelwright.ejb.presenter.Acted;
import org.reelwright.ejb.presenter.Acting;
import org.reelwright.ejb.presenter.DrawnPerson;
import org.reelwright.ejb.shot.FrameCanvas;

/** A drawn person who speaks a recording: free, at once, and the same each time for the same order. */
@ApplicationScoped
class StudioPresenterModel implements PresenterModel {

    private static final Provenance MADE_BY = new Provenance("studio", "drawn-presenter-2");

    /** They stay a moment after the last word. */
    private static final int AFTER_MS = 400;

    /** Small shapes on a wall that stands still: small files at any setting. */
    private static final List<String> ENCODED = List.of(
            ("-c:v libx264 -preset veryfast -crf 19 -g 60 -threads 1 -fflags +bitexact -flags +bitexact -map_metadata -1 -f mp4")
                    .split(" "));

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    FileStore files;

    @Inject
    RenderSize size;

    @Override
    public String provider() {
        return "studio";
    }

    @Override
    public Progress<Clip> begin(PresenterOrder order, String key) {
        return order.recording().isPresent()
                ? new Progress.Declined<>(
                        "The studio draws people, and cannot move the lips of a real one. Choose one of"
                                + " its cast, or have a provider installed that can.")
                : new Progress.Ready<>(clip(order), MADE_BY);
    }

    private Clip clip(PresenterOrder order) {
        return order.role()
                .filter(role -> order.cutOut())
                .<Clip>map(role -> new Clip.Drawn(
                        role.person().name(),
                        role.wears(),
                        order.seed(),
                        order.speech().durationMs()))
                .orElseGet(() -> filmed(order));
    }

    private Clip filmed(PresenterOrder order) {
        Path workspace = files.workspace();
        try {
            Path film = workspace.resolve("presenter.mp4");
            int ms = film(order, film);
            return new Clip.Filmed(
                    files.keep(film, "video/mp4"), size.width(order.shape()), size.height(order.shape()), ms);
        } finally {
            Workplaces.remove(workspace);
        }
    }

    private int film(PresenterOrder order, Path film) {
        int rate = size.framesPerSecond();
        int frames = (order.speech().durationMs() + AFTER_MS) * rate / 1000;
        int width = size.width(order.shape());
        int height = size.height(order.shape());
        var arguments = new ArrayList<>(FrameCanvas.input(width, height, rate));
        arguments.addAll(ENCODED);
        arguments.addAll(FrameCanvas.COLOURS);
        arguments.add(film.toString());
        ffmpeg.feed(arguments, out -> play(order, width, height, frames, out));
        return frames * 1000 / rate;
    }

    private void play(PresenterOrder order, int width, int height, int frames, OutputStream out) throws IOException {
        List<Acted> acting = Acting.of(
                files.path(order.speech().audio()), order.speech(), size.framesPerSecond(), frames, order.seed());
        var person = DrawnPerson.atHome(order.appearance(), order.seed(), width, height);
        var canvas = new FrameCanvas(width, height);
        for (Acted moment : acting) {
            person.draw(canvas, moment, 1);
            canvas.writeTo(out);
        }
    }
}
