package org.reelwright.ejb.rendition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Function;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.image.Stand;
import org.reelwright.domain.presenter.Presenter;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.ejb.presenter.DrawnPerson;

/** What is behind a scene's words: its picture, and who stands before it. */
final class Behind {

    /** Pixels. */
    private static final int STRIPE = 8;

    private Behind() {}

    static BufferedImage words(FilmOrder film, int scene, Function<StoredFile, BufferedImage> pictures) {
        BufferedImage picture = pictures.apply(film.pictures().get(scene).flat());
        boolean owned = film.plan().scenes().get(scene).staging() == Staging.PRESENTER;
        return film.presenter()
                .filter(presenter -> owned && !presenter.clips().isEmpty())
                .map(presenter -> with(picture, presenter, film))
                .orElse(picture);
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
