package org.reelwright.ejb.presenter;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.image.Stand;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.ejb.image.FilmLayer;
import org.reelwright.ejb.shot.CameraMove;
import org.reelwright.ejb.shot.FrameCanvas;

/**
 * A person in flat shapes with few details: a face that does not try to look real is not uncanny. The parts move against
 * each other: what is nearer in a face moves more when it turns.
 */
public final class DrawnPerson {

    private static final CameraMove STILL = new CameraMove(1, 0, 0);

    private final double unit;
    private final double below;
    private final Optional<FilmLayer> wall;
    private final Optional<FilmLayer> glow;
    private final FilmLayer hairBehind;
    private final FilmLayer body;
    private final FilmLayer head;
    private final FilmLayer hair;
    private final FilmLayer features;
    private final FilmLayer brows;
    private final FilmLayer pupils;
    private final FilmLayer hand;
    private final Optional<FilmLayer> glasses;
    private final List<FilmLayer> eyes;
    private final Map<MouthShape, FilmLayer> mouths = new EnumMap<>(MouthShape.class);

    private DrawnPerson(Person person, Sheet sheet, Optional<BufferedImage> wall, Optional<Rgb> ground) {
        unit = sheet.unit();
        below = sheet.height() - sheet.y() + unit;
        this.wall = wall.map(FilmLayer::of);
        glow = ground.map(rgb -> FilmLayer.of(GroundArt.glow(sheet, new Color(rgb.packed()))));
        var hairs = new HairArt(sheet, person);
        var face = new HeadArt(sheet, person);
        var sight = new EyeArt(sheet, person);
        hairBehind = FilmLayer.of(hairs.hairBehind());
        body = FilmLayer.of(new BodyArt(sheet, person).body());
        head = FilmLayer.of(face.head());
        hair = FilmLayer.of(hairs.hair());
        features = FilmLayer.of(face.features());
        brows = FilmLayer.of(face.brows());
        pupils = FilmLayer.of(sight.pupils());
        hand = FilmLayer.of(new HandArt(sheet, person).hand());
        glasses = person.glasses() ? Optional.of(FilmLayer.of(face.glasses())) : Optional.empty();
        eyes = IntStream.range(0, 3)
                .mapToObj(lid -> FilmLayer.of(sight.eyes(lid)))
                .toList();
        for (MouthShape shape : MouthShape.values()) {
            mouths.put(shape, FilmLayer.of(mouth(sheet, person, shape)));
        }
    }

    /** Somebody before a wall, who fills the frame. @param appearance that names one of the cast */
    public static DrawnPerson atHome(String appearance, long seed, int width, int height) {
        Person person = Person.of(appearance, seed);
        var sheet = new Sheet(
                width, height, Math.min(width * .47, height * .42), width * .5, height * (height > width ? .40 : .42));
        return new DrawnPerson(person, sheet, Optional.of(GroundArt.wall(sheet, person)), Optional.empty());
    }

    /**
     * Somebody who stands in a picture of something else.
     *
     * @param ground colour of the light behind the person; none for somebody who needs none
     */
    public static DrawnPerson cutOut(
            CastMember who, Rgb wears, Stand stand, Optional<Rgb> ground, int width, int height) {
        return new DrawnPerson(
                Person.of(who).wearing(Optional.of(wears)), Sheet.of(stand, width, height), Optional.empty(), ground);
    }

    /** The same at rest, for whoever wants to know what is behind words, or to choose somebody. */
    public static BufferedImage portrait(CastMember who, Rgb wears, Stand stand, int width, int height) {
        return portrait(Person.of(who).wearing(Optional.of(wears)), Sheet.of(stand, width, height));
    }

    /** As they dress by themselves, head and shoulders. @param side pixels */
    public static BufferedImage portrait(CastMember who, int side) {
        return portrait(Person.of(who), new Sheet(side, side, side * .52, side * .5, side * .5));
    }

    private static BufferedImage portrait(Person person, Sheet sheet) {
        var hairs = new HairArt(sheet, person);
        var face = new HeadArt(sheet, person);
        var sight = new EyeArt(sheet, person);
        var parts = new ArrayList<>(List.of(
                hairs.hairBehind(),
                new BodyArt(sheet, person).body(),
                face.head(),
                sight.eyes(0),
                sight.pupils(),
                face.features(),
                mouth(sheet, person, MouthShape.REST),
                hairs.hair(),
                face.brows()));
        if (person.glasses()) {
            parts.add(face.glasses());
        }
        return sheet.part(g -> parts.forEach(part -> g.drawImage(part, 0, 0, null)));
    }

    private static BufferedImage mouth(Sheet sheet, Person person, MouthShape shape) {
        double unit = sheet.unit();
        return sheet.part(g -> shape.draw(g, sheet.x(), sheet.y() + unit * .29, unit * .225, person.lip()));
    }

    /** @param there 0 below the frame .. 1 in place */
    public void draw(FrameCanvas canvas, Acted acted, double there) {
        PresenterPose pose = acted.pose();
        double rise = (1 - eased(there)) * below;
        double headX = pose.headX() * unit;
        double headY = (pose.headY() - pose.breath()) * unit + rise;
        double turn = pose.turn() * unit;
        wall.ifPresent(behind -> canvas.film(List.of(new FrameCanvas.Seen(behind, STILL))));
        glow.ifPresent(light -> canvas.lay(light, 0, rise * .3, there));
        canvas.lay(hairBehind, headX - turn * .5, headY, 1);
        canvas.lay(body, headX * .25, rise - pose.breath() * unit, 1);
        canvas.lay(head, headX, headY, 1);
        face(canvas, acted, headX + turn, headY);
        canvas.lay(hair, headX + turn * .25, headY, 1);
        canvas.lay(brows, headX + turn, headY - pose.brow() * unit, 1);
        glasses.ifPresent(worn -> canvas.lay(worn, headX + turn * .9, headY, 1));
        if (pose.hand() > .01) {
            canvas.lay(hand, headX * .4, rise + (1 - eased(pose.hand())) * unit * 1.9 - pose.headY() * unit, 1);
        }
    }

    private void face(FrameCanvas canvas, Acted acted, double x, double y) {
        PresenterPose pose = acted.pose();
        canvas.lay(eyes.get(pose.lid()), x, y, 1);
        if (pose.lid() == 0) {
            canvas.lay(pupils, x + pose.gaze() * unit, y, 1);
        }
        canvas.lay(features, x * 1.02, y, 1);
        canvas.lay(mouths.get(acted.mouth()), x, y, 1);
    }

    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }
}
