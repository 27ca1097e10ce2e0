package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.rendition.Captions;
import org.reelwright.domain.rendition.CutList;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.image.RenderSize;

/** Makes the files of one film from its ingredients. */
@ApplicationScoped
class FilmMaker {

    @Inject
    Pieces pieces;

    @Inject
    FilmJoiner joiner;

    @Inject
    FileStore files;

    @Inject
    SoundTrack sound;

    @Inject
    RenderSize size;

    @Inject
    Behind behind;

    @Inject
    ShopWindow window;

    /** @param workspace empty, on the store's disk */
    FilmFiles make(FilmOrder of, Path workspace) {
        CutList cuts = of.cuts();
        var type = new FilmType(of, of.logo().map(this::read));
        Optional<Presence> presenter =
                cuts.presenter().map(who -> Presence.of(who, of, cuts, files::path, size.framesPerSecond()));
        var plan = new PiecePlan(of, type, scene -> behind.words(of, scene), size.framesPerSecond(), presenter);
        var cutting = pieces.begin(plan.of(cuts));
        var looking = Errand.begin(() -> window.look(cutting, of, cuts, workspace.resolve("window")));
        Path heard = sound.of(cuts.sound(), workspace);
        Path film = joiner.join(cutting.into(workspace), heard, workspace);
        ShopWindow.Shown shown = window.dress(film, Errand.done(looking), of);
        Path captions = captions(of, cuts, workspace);
        return kept(of, cuts, film, shown, captions);
    }

    private Path captions(FilmOrder of, CutList cuts, Path workspace) {
        Path file = workspace.resolve("captions.vtt");
        try {
            return Files.writeString(
                    file,
                    Captions.webVtt(
                            Captions.of(of.plan(), of.lines(), cuts.sound().voices())));
        } catch (IOException e) {
            throw OutsideTrouble.passing("no room for captions", e);
        }
    }

    private FilmFiles kept(FilmOrder of, CutList cuts, Path film, ShopWindow.Shown shown, Path captions) {
        StoredFile kept = files.keep(film, "video/mp4");
        return new FilmFiles(
                kept,
                files.keep(shown.poster(), "image/jpeg"),
                files.keep(captions, "text/vtt"),
                size.width(of.shape()),
                size.height(of.shape()),
                cuts.totalMs(),
                (int) (kept.size() * 8 / cuts.totalMs()),
                Optional.of(files.keep(shown.preview(), "image/webp")));
    }

    private BufferedImage read(StoredFile file) {
        try (var in = Files.newInputStream(files.path(file))) {
            return ImageIO.read(in);
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read a picture", e);
        }
    }
}
