package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Subject;

/** What the studio makes is let through by the check: a rule that trips over every film would help nobody. */
class CheckedFilmsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Shape.class)
    void passTheirCheckInEveryShape(Shape shape) throws IOException {
        var room = new CuttingRoom(folder.resolve("room"), 160);

        var film = room.film(Briefs.brief().build(), photo(), Subject.cut(0, 6), shape, 3);

        assertThat(film.check().get().failedRules())
                .as("%s", film.check().get())
                .isEmpty();
        assertThat(film.check().get().isChecked()).isTrue();
    }

    private Path photo() throws IOException {
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(236, 236, 234));
        g.fillRect(0, 0, 400, 400);
        g.setColor(new Color(30, 90, 160));
        g.fillRoundRect(140, 80, 120, 240, 30, 30);
        g.dispose();
        Path photo = folder.resolve("photo.jpg");
        ImageIO.write(image, "jpeg", photo.toFile());
        return photo;
    }
}
