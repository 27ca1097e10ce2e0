package org.reelwright.ejb.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.image.Box;

class LikenessTest {

    /** Below this a shot is marked. */
    private static final double LEAST = .55;

    private final Likeness tin = Likeness.to(photo(LikenessTest::tin));

    @Test
    void knowsTheSameThingAgainInAnotherPlaceSizeAndLight() {
        assertThat(tin.in(scene(LikenessTest::tin, .5, 60, 300, new Color(70, 90, 120)), Optional.empty()))
                .isGreaterThan(LEAST);
        assertThat(tin.in(scene(LikenessTest::tin, .9, 40, 150, new Color(225, 200, 170)), Optional.empty()))
                .isGreaterThan(LEAST);
    }

    @Test
    void looksOnlyWhereTheProductIsSaidToBe() {
        BufferedImage scene = scene(LikenessTest::tin, .5, 60, 300, new Color(70, 90, 120));

        assertThat(tin.in(scene, Optional.of(new Box(.2, .45, .45, .3)))).isGreaterThan(LEAST);
        assertThat(tin.in(scene, Optional.of(new Box(.1, 0, .8, .3)))).isLessThan(LEAST);
    }

    @Test
    void doesNotTakeAnotherThingForIt() {
        assertThat(tin.in(scene(LikenessTest::bottle, .8, 60, 200, new Color(70, 90, 120)), Optional.empty()))
                .isLessThan(LEAST);
        assertThat(tin.in(scene(g -> {}, 1, 0, 0, new Color(70, 90, 120)), Optional.empty()))
                .isLessThan(LEAST);
    }

    @Test
    void noticesAnotherColourOfTheSameShape() {
        assertThat(tin.in(scene(LikenessTest::blueTin, .8, 60, 200, new Color(225, 200, 170)), Optional.empty()))
                .isLessThan(
                        tin.in(scene(LikenessTest::tin, .8, 60, 200, new Color(225, 200, 170)), Optional.empty()) - .2);
    }

    private static BufferedImage photo(Consumer<Graphics2D> thing) {
        var photo = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setColor(new Color(240, 239, 236));
        g.fillRect(0, 0, 300, 300);
        thing.accept(g);
        g.dispose();
        return photo;
    }

    private static BufferedImage scene(Consumer<Graphics2D> thing, double scale, int x, int y, Color ground) {
        var scene = new BufferedImage(360, 640, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = scene.createGraphics();
        g.setPaint(new GradientPaint(0, 0, ground, 360, 640, ground.darker()));
        g.fillRect(0, 0, 360, 640);
        g.transform(new AffineTransform(scale, 0, 0, scale, x, y));
        thing.accept(g);
        g.setTransform(new AffineTransform());
        g.setColor(new Color(0, 0, 0, 30));
        g.fillRect(0, 0, 360, 640);
        g.dispose();
        return scene;
    }

    private static void tin(Graphics2D g) {
        tin(g, new Color(200, 40, 45));
    }

    private static void blueTin(Graphics2D g) {
        tin(g, new Color(30, 70, 190));
    }

    private static void tin(Graphics2D g, Color colour) {
        g.setColor(colour);
        g.fillRoundRect(80, 60, 140, 200, 20, 20);
        g.setColor(new Color(250, 240, 220));
        g.fillOval(110, 120, 80, 80);
        g.setColor(colour.darker());
        g.fillRect(80, 60, 140, 24);
    }

    private static void bottle(Graphics2D g) {
        g.setColor(new Color(40, 140, 70));
        g.fillRoundRect(120, 120, 60, 160, 30, 30);
        g.fillRect(140, 40, 20, 90);
    }
}
