package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.image.Stand;
import org.reelwright.domain.presenter.Presenter;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.ejb.presenter.DrawnPerson;

/** What is behind a scene's words: its picture, or its film at several moments, and who stands before it. */
@ApplicationScoped
class Behind {

    /** Pixels. */
    private static final int STRIPE = 8;

    @Inject
    FileStore files;

    @Inject
    Glances glances;

    Backdrop words(FilmOrder film, int scene) {
        Backdrop seen = seen(film, scene);
        boolean owned = film.plan().scenes().get(scene).staging() == Staging.PRESENTER;
        return film.presenter()
                .filter(presenter -> owned && !presenter.clips().isEmpty())
                .map(presenter -> seen.each(frame -> with(frame, presenter, film)))
                .orElse(seen);
    }

    private Backdrop seen(FilmOrder film, int scene) {
        Picture picture = film.pictures().get(scene);
        int ms = film.plan().scenes().get(scene).durationMs();
        List<BufferedImage> filmed = glances.of(film.clips().get(scene), picture, ms);
        return filmed.isEmpty() ? Backdrop.of(read(picture.flat())) : new Backdrop(filmed);
    }

    private BufferedImage read(StoredFile file) {
        try (var in = Files.newInputStream(files.path(file))) {
            return Optional.ofNullable(ImageIO.read(in)).orElseThrow(() -> new IOException("no picture"));
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read a picture", e);
        }
    }

    private static BufferedImage with(BufferedImage picture, Presenter presenter, FilmOrder film) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var behind = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = behind.createGraphics();
        g.drawImage(picture, 0, 0, null);
        if (presenter.clips().get(0).clip() instanceof Clip.Drawn drawn) {
            Stand stand = Stand.of(film.shape(), Optional.empty());
            g.drawImage(
                    DrawnPerson.portrait(CastMember.valueOf(drawn.person()), drawn.wears(), stand, width, height),
                    0,
                    0,
                    null);
        } else {
            unknown(g, width, height);
        }
        g.dispose();
        return behind;
    }

    /** In a film of somebody anything may come behind words, black or white: they need a plate. */
    private static void unknown(Graphics2D g, int width, int height) {
        for (int row = 0; row < height; row += STRIPE) {
            g.setColor(row / STRIPE % 2 == 0 ? Color.BLACK : Color.WHITE);
            g.fillRect(0, row, width, STRIPE);
        }
    }
}
