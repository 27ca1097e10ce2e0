package org.reelwright.ejb.provider.studio;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Composition;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.PaletteRule;
import org.reelwright.domain.storyboard.Staging;

/**
 * Shows what the studio makes of a folder of photos: {@code ContactSheet PHOTOS SHAPE OUT.png [STAGING | EDGES]}. With
 * EDGES it shows the products alone upon plain grounds, at the photos' own scale.
 */
public final class ContactSheet {

    private static final List<List<Rgb>> COLOURS = List.of(
            List.of(new Rgb(46, 92, 138), new Rgb(232, 119, 34)),
            List.of(new Rgb(255, 196, 0), new Rgb(20, 20, 20)),
            List.of(new Rgb(176, 96, 62), new Rgb(46, 82, 66)),
            List.of(new Rgb(70, 62, 110), new Rgb(212, 175, 85)),
            List.of(new Rgb(255, 111, 97), new Rgb(44, 62, 160)),
            List.of(new Rgb(0, 90, 170), new Rgb(0, 210, 200)));

    private static final List<Color> GROUNDS =
            List.of(Color.WHITE, new Color(128, 128, 128), new Color(230, 30, 90), Color.BLACK);
    private static final int CELL = 640;

    private ContactSheet() {}

    public static void main(String[] arguments) throws Exception {
        Shape shape = Shape.parse(arguments[1]).orElseThrow();
        var rows = new ArrayList<List<BufferedImage>>();
        boolean edges = arguments.length > 3 && arguments[3].equals("EDGES");
        for (File photo : photos(new File(arguments[0]))) {
            CutOut cut = CutOut.of(ImageIO.read(photo));
            System.err.printf(
                    "%s: confidence %.2f %s, %s%n",
                    photo.getName(), cut.confidence().value(), cut.confidence().doubts(), cut.bounds());
            if (edges) {
                rows.add(GROUNDS.stream().map(ground -> upon(ground, cut)).toList());
                continue;
            }
            var row = new ArrayList<BufferedImage>();
            for (Tone tone : Tone.values()) {
                Staging staging = arguments.length > 3
                        ? Staging.valueOf(arguments[3])
                        : Staging.values()[tone.ordinal() % Staging.values().length];
                row.add(picture(cut, shape, tone, staging));
            }
            rows.add(row);
        }
        ImageIO.write(sheet(rows, edges ? 1 : .5), "png", new File(arguments[2]));
    }

    private static File[] photos(File folder) {
        File[] photos = folder.listFiles((dir, name) -> name.matches(".*\\.(jpg|jpeg|png|webp)"));
        Arrays.sort(photos);
        return photos;
    }

    private static BufferedImage upon(Color ground, CutOut cut) {
        Rectangle part = new Rectangle(cut.bounds());
        part.grow(part.width / 12, part.height / 12);
        var picture = new BufferedImage(CELL, CELL, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = Staged.graphics(picture);
        g.setColor(ground);
        g.fillRect(0, 0, CELL, CELL);
        double scale = CELL / (double) Math.max(part.width, part.height);
        g.scale(scale, scale);
        g.drawImage(cut.image(), -part.x, -part.y, null);
        g.dispose();
        return picture;
    }

    private static BufferedImage picture(CutOut cut, Shape shape, Tone tone, Staging staging) {
        var order = new ImageOrder(
                new StoredFile("0", "image/jpeg", 0),
                shape,
                shape.width(360),
                shape.height(360),
                Look.of(tone),
                PaletteRule.of(Look.of(tone), COLOURS.get(tone.ordinal())),
                staging,
                Composition.of(Look.of(tone), shape, staging, true).words(),
                "",
                "",
                1);
        var staged = new Staged(order, cut);
        BufferedImage picture = staged.ground();
        Graphics2D g = picture.createGraphics();
        g.drawImage(staged.shapes(), 0, 0, null);
        g.drawImage(staged.near(), 0, 0, null);
        g.dispose();
        return picture;
    }

    private static BufferedImage sheet(List<List<BufferedImage>> rows, double scale) {
        int width = (int) (rows.get(0).get(0).getWidth() * scale);
        int height = (int) (rows.get(0).get(0).getHeight() * scale);
        var sheet = new BufferedImage(width * rows.get(0).size(), height * rows.size(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = Staged.graphics(sheet);
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.get(y).size(); x++) {
                g.drawImage(rows.get(y).get(x), x * width, y * height, width, height, null);
            }
        }
        g.dispose();
        return sheet;
    }
}
