package org.reelwright.ejb.provider.studio;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.voice.Sound;
import org.reelwright.domain.voice.Speech;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.image.RenderSize;

/**
 * Shows how somebody's lips go with what is heard, frame by frame, the sound of each beneath it: {@code LipSheet FOLDER WHO TEXT}
 * writes {@code FOLDER/lips.png}.
 */
public final class LipSheet {

    private static final int RATE = 30;
    private static final int COLUMNS = 12;
    private static final int CELL = 150;
    private static final int CAPTION = 18;

    private LipSheet() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        var model = new StudioPresenterModel();
        model.ffmpeg = Workshop.ffmpeg();
        model.files = Workshop.files(folder);
        model.size = RenderSize.of(540, RATE);
        Speech speech = Booth.say(Booth.voice(folder), arguments[2], Tone.WARM);
        var order = new PresenterOrder(speech, Shape.SQUARE, arguments[1], 7);
        var clip = (Clip.Filmed) ((Progress.Ready<Clip>) model.begin(order, "lips")).result();
        BufferedImage frames = frames(folder, model.files.path(clip.file()));
        label(frames, speech);
        ImageIO.write(frames, "png", folder.resolve("lips.png").toFile());
    }

    /** The middle of each frame, with room beneath. */
    private static BufferedImage frames(Path folder, Path film) throws Exception {
        File tiled = folder.resolve("tiled.png").toFile();
        Workshop.ffmpeg()
                .run(List.of(
                        "-f",
                        "mov",
                        "-i",
                        film.toString(),
                        "-vf",
                        "crop=iw*.46:iw*.46:iw*.27:ih*.17,scale=" + CELL + ":" + CELL + ",pad=" + CELL + ":"
                                + (CELL + CAPTION) + ":0:0:white,tile=" + COLUMNS + "x10",
                        "-frames:v",
                        "1",
                        "-y",
                        tiled.toString()));
        return ImageIO.read(tiled);
    }

    private static void label(BufferedImage sheet, Speech speech) {
        Graphics2D g = sheet.createGraphics();
        g.setColor(Color.BLACK);
        for (int frame = 0; frame * 1000 / RATE < speech.durationMs(); frame++) {
            int from = frame * 1000 / RATE;
            String heard = speech.sounds().stream()
                    .filter(sound -> sound.startMs() < from + 1000 / RATE && sound.endMs() > from)
                    .map(Sound::phone)
                    .collect(Collectors.joining(" "));
            g.drawString(
                    frame + "  " + heard, frame % COLUMNS * CELL + 4, (frame / COLUMNS + 1) * (CELL + CAPTION) - 5);
        }
        g.dispose();
    }
}
