package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Rgb;

class InkTest {

    private static final Rectangle PLACE = new Rectangle(20, 20, 60, 30);
    private static final Rgb NAVY = new Rgb(20, 30, 70);

    @Test
    void isTheWishedOneWhereItCanBeReadInEveryFrame() {
        var film = new Backdrop(List.of(frame(Color.WHITE), frame(new Color(230, 230, 220))));

        assertThat(Ink.upon(film, PLACE, NAVY)).isEqualTo(new Ink(NAVY, false));
    }

    @Test
    void isAnotherWhereOneFrameHidesTheWishedOne() {
        var film = new Backdrop(List.of(frame(new Color(18, 28, 68)), frame(new Color(60, 60, 110))));

        assertThat(Ink.upon(film, PLACE, NAVY)).isEqualTo(new Ink(Rgb.WHITE, false));
    }

    @Test
    void asksForAPlateWhereNoneCanBeReadInEveryFrame() {
        Backdrop lit = Backdrop.of(frame(Color.WHITE));
        var flickering = new Backdrop(List.of(
                frame(Color.WHITE), frame(Color.WHITE), frame(Color.WHITE), frame(Color.BLACK), frame(Color.WHITE)));

        assertThat(Ink.upon(lit, PLACE, NAVY).plate()).isFalse();
        assertThat(Ink.upon(flickering, PLACE, NAVY).plate()).isTrue();
    }

    @Test
    void tellsTheContrastOfItsWorstFrame() {
        var film = new Backdrop(List.of(frame(Color.WHITE), frame(Color.GRAY)));
        var ink = new Ink(Rgb.BLACK, false);

        assertThat(ink.contrast(film, PLACE))
                .isCloseTo(ink.contrast(Backdrop.of(frame(Color.GRAY)), PLACE), within(0.));
        assertThat(ink.contrast(film, PLACE)).isLessThan(6);
    }

    private static BufferedImage frame(Color colour) {
        var frame = new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = frame.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, 100, 80);
        g.dispose();
        return frame;
    }
}
