package org.reelwright.ejb.provider.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workplaces;

/** Pictures and recordings of ours as they go out with an order. */
@ApplicationScoped
public class References {

    /** What models take at least and at most; all that are known here take this. */
    private static final int SHORTEST_SIDE = 320;

    private static final int LONGEST_SIDE = 2048;
    private static final double LONGEST_RATIO = 2.4;

    private static final List<String> SOUND =
            List.of("-af", "apad=whole_dur=2", "-ac", "1", "-c:a", "aac", "-b:a", "96k", "-f", "ipod");

    @Inject
    FileStore files;

    @Inject
    Ffmpeg ffmpeg;

    /** As JPEG: upon white, not too small, not too large, not too long. */
    public byte[] jpeg(StoredFile picture) {
        try (var in = Files.newInputStream(files.path(picture))) {
            return Jpeg.of(framed(ImageIO.read(in)));
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read a picture", e);
        }
    }

    /** As JPEG that fills so many pixels. */
    public byte[] jpeg(StoredFile picture, int width, int height) {
        try {
            return Jpeg.of(RemotePicture.of(files.path(picture), width, height).image());
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read a picture", e);
        }
    }

    /** What a shot begins with: where the shot before leaves off, or else its picture; empty when it is filmed from words. */
    public Optional<StoredFile> first(ShotOrder order) {
        return order.references()
                .flatMap(org.reelwright.domain.shot.References::first)
                .or(() -> Optional.of(order.picture().flat())
                        .filter(picture -> order.words().isEmpty()));
    }

    public String base64(StoredFile picture) {
        return Base64.getEncoder().encodeToString(jpeg(picture));
    }

    /** A recording in Base64, as small as models ask for, and at least two seconds long. */
    public String sound(StoredFile recording) {
        Path folder = files.workspace();
        try {
            Path made = folder.resolve("sound.m4a");
            var arguments = new ArrayList<>(
                    List.of("-f", "wav", "-i", files.path(recording).toString()));
            arguments.addAll(SOUND);
            arguments.add(made.toString());
            ffmpeg.run(arguments);
            return Base64.getEncoder().encodeToString(Files.readAllBytes(made));
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read a recording", e);
        } finally {
            Workplaces.remove(folder);
        }
    }

    /** Half a second into a film, in Base64: who begins to speak has the eyes open then. */
    public String still(StoredFile film) {
        Path folder = files.workspace();
        try {
            Path made = folder.resolve("still.png");
            var arguments =
                    new ArrayList<>(List.of("-f", "mov", "-i", files.path(film).toString()));
            arguments.addAll(List.of("-vf", "select=gte(t\\,.5)", "-frames:v", "1", "-update", "1", "-f", "image2"));
            arguments.add(made.toString());
            ffmpeg.run(arguments);
            return Base64.getEncoder().encodeToString(Jpeg.of(framed(ImageIO.read(made.toFile()))));
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read a film", e);
        } finally {
            Workplaces.remove(folder);
        }
    }

    private static BufferedImage framed(BufferedImage image) {
        double shorter = Math.min(image.getWidth(), image.getHeight());
        double longer = Math.max(image.getWidth(), image.getHeight());
        double scale = Math.min(LONGEST_SIDE / longer, Math.max(1, SHORTEST_SIDE / shorter));
        int width = (int) Math.round(image.getWidth() * scale);
        int height = (int) Math.round(image.getHeight() * scale);
        int across = Math.max(width, (int) Math.ceil(height / LONGEST_RATIO));
        int down = Math.max(height, (int) Math.ceil(width / LONGEST_RATIO));
        var framed = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = framed.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, across, down);
        pen.drawImage(image, (across - width) / 2, (down - height) / 2, width, height, null);
        pen.dispose();
        return framed;
    }
}
