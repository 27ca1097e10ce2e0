package org.reelwright.ejb.provider.studio;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reelwright.ejb.image.FilmLayer;
import org.reelwright.ejb.shot.CameraMove;
import org.reelwright.ejb.shot.FrameCanvas;

/** A drawn person whose parts move against each other: what is nearer in a face moves more when it turns. */
final class PresenterRig {

    private static final CameraMove STILL = new CameraMove(1, 0, 0);

    private final double unit;
    private final FilmLayer wall;
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

    PresenterRig(PresenterCast cast, int width, int height) {
        var art = new PresenterArt(cast, width, height);
        unit = art.unit;
        wall = FilmLayer.of(art.wall());
        hairBehind = FilmLayer.of(art.hairBehind());
        body = FilmLayer.of(art.body());
        head = FilmLayer.of(art.head());
        hair = FilmLayer.of(art.hair());
        features = FilmLayer.of(art.features());
        brows = FilmLayer.of(art.brows());
        pupils = FilmLayer.of(art.pupils());
        hand = FilmLayer.of(art.hand());
        glasses = cast.glasses ? Optional.of(FilmLayer.of(art.glasses())) : Optional.empty();
        eyes = IntStream.range(0, 3)
                .mapToObj(lid -> FilmLayer.of(art.eyes(lid)))
                .toList();
        for (MouthShape shape : MouthShape.values()) {
            mouths.put(shape, FilmLayer.of(art.mouth(shape)));
        }
    }

    void draw(FrameCanvas canvas, PresenterPose pose, MouthShape mouth) {
        double headX = pose.headX() * unit;
        double headY = (pose.headY() - pose.breath()) * unit;
        double turn = pose.turn() * unit;
        canvas.film(List.of(new FrameCanvas.Seen(wall, STILL)));
        canvas.lay(hairBehind, headX - turn * .5, headY, 1);
        canvas.lay(body, headX * .25, -pose.breath() * unit, 1);
        canvas.lay(head, headX, headY, 1);
        face(canvas, pose, mouth, headX + turn, headY);
        canvas.lay(hair, headX + turn * .25, headY, 1);
        canvas.lay(brows, headX + turn, headY - pose.brow() * unit, 1);
        glasses.ifPresent(worn -> canvas.lay(worn, headX + turn * .9, headY, 1));
        if (pose.hand() > .01) {
            canvas.lay(hand, headX * .4, (1 - eased(pose.hand())) * unit * 1.9 - pose.headY() * unit, 1);
        }
    }

    private void face(FrameCanvas canvas, PresenterPose pose, MouthShape mouth, double x, double y) {
        canvas.lay(eyes.get(pose.lid()), x, y, 1);
        if (pose.lid() == 0) {
            canvas.lay(pupils, x + pose.gaze() * unit, y, 1);
        }
        canvas.lay(features, x * 1.02, y, 1);
        canvas.lay(mouths.get(mouth), x, y, 1);
    }

    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }
}
