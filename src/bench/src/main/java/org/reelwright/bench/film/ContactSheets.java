package org.reelwright.bench.film;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.campaign.Making;
import org.reelwright.domain.campaign.PresenterPlacement;
import org.reelwright.domain.campaign.SafeZone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Severity;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.rendition.CuttingRoom;

/**
 * Makes a film of every product of a folder in several looks and lays their frames side by side, for whoever wants to
 * judge them: at 0.5 s, in the middle of every scene, and on the end card; in Chinese where the product's name is. Arguments: the products' folder, the folder
 * for films and sheets, seconds, shapes, tones and names (each several, with commas between; all when left out), and a
 * presenter, such as {@code FULL,MINA}; with {@code -Dfilms.zone=REELS}, films for Reels and Shorts too.
 */
public final class ContactSheets {

    private static final int HEIGHT = 480;
    private static final int CAPTION = 22;
    private static final Making MAKING =
            new Making(Optional.empty(), false, SafeZone.valueOf(System.getProperty("films.zone", "STORIES")));

    private final Path out;
    private final CuttingRoom room;
    private final Optional<Casting> presenter;

    private ContactSheets(Path out, Optional<Casting> presenter) throws IOException {
        this.presenter = presenter;
        this.out = Files.createDirectories(out);
        this.room = new CuttingRoom(out.resolve("store"));
    }

    public static void main(String[] arguments) throws IOException {
        var sheets = new ContactSheets(Path.of(arguments[1]), casting(argument(arguments, 6, "")));
        int seconds = Integer.parseInt(argument(arguments, 2, "15"));
        List<Shape> shapes = Stream.of(argument(arguments, 3, "9:16").split(","))
                .map(shape -> Shape.parse(shape).orElseThrow())
                .toList();
        List<Tone> tones = Stream.of(argument(arguments, 4, "CALM,BOLD,PREMIUM").split(","))
                .map(Tone::valueOf)
                .toList();
        List<String> names = List.of(argument(arguments, 5, "").split(","));
        for (Shelf.Item item : Shelf.in(Path.of(arguments[0])).items()) {
            if (names.stream().anyMatch(name -> item.name().contains(name))) {
                for (Shape shape : shapes) {
                    sheets.sheet(item, seconds, shape, tones);
                }
            }
        }
    }

    private static String argument(String[] arguments, int index, String otherwise) {
        return arguments.length > index && !arguments[index].isEmpty() ? arguments[index] : otherwise;
    }

    private static Optional<Casting> casting(String typed) {
        String[] parts = typed.split(",");
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(Casting.of(PresenterPlacement.valueOf(parts[0]), CastMember.valueOf(parts[1])));
    }

    private void sheet(Shelf.Item item, int seconds, Shape shape, List<Tone> tones) throws IOException {
        var rows = new ArrayList<BufferedImage>();
        for (Tone tone : tones) {
            Brief plain = item.brief(tone, List.of(item.everyone()), List.of(seconds));
            Brief brief = presenter.map(plain::presentedBy).orElse(plain).madeWith(MAKING);
            var film = room.film(brief, item.photo(), Subject.cut(0, seconds), shape, 20261126);
            String name = (item.name() + "-" + tone + "-" + seconds + "-" + shape.slug()).replace(' ', '-');
            Files.copy(film.file(), out.resolve(name + ".mp4"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            rows.add(row(film));
            film.check().get().findings().stream()
                    .filter(finding -> finding.severity() != Severity.PASS)
                    .forEach(System.out::println);
        }
        String name = (item.name() + "-" + seconds + "-" + shape.slug()).replace(' ', '-');
        ImageIO.write(above(rows), "png", out.resolve(name + ".png").toFile());
        System.out.println(name + ": " + room.times());
    }

    private BufferedImage row(CuttingRoom.Film film) throws IOException {
        var frames = new ArrayList<BufferedImage>();
        frames.add(frame(film.file(), 500, "0.5 s"));
        for (Scene scene : film.plan().scenes()) {
            int middle = scene.startMs() + scene.durationMs() / 2;
            frames.add(frame(
                    film.file(),
                    middle,
                    middle / 100 / 10. + " s " + scene.staging() + " " + scene.motion() + " " + scene.transition()));
        }
        return beside(frames);
    }

    private BufferedImage frame(Path film, int ms, String caption) throws IOException {
        Path file = Files.createTempFile("frame", ".png");
        Workshop.ffmpeg()
                .run(List.of(
                        "-f",
                        "mov",
                        "-ss",
                        String.valueOf(ms / 1000.),
                        "-i",
                        film.toString(),
                        "-frames:v",
                        "1",
                        "-vf",
                        "scale=-2:" + HEIGHT,
                        "-f",
                        "image2",
                        "-update",
                        "1",
                        file.toString()));
        BufferedImage frame = ImageIO.read(file.toFile());
        Files.delete(file);
        var captioned = new BufferedImage(frame.getWidth(), frame.getHeight() + CAPTION, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = captioned.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.drawImage(frame, 0, 0, null);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        g.setColor(Color.WHITE);
        g.drawString(caption, 4, frame.getHeight() + 15);
        g.dispose();
        return captioned;
    }

    private static BufferedImage beside(List<BufferedImage> pictures) {
        int width =
                pictures.stream().mapToInt(picture -> picture.getWidth() + 4).sum();
        int height = pictures.stream().mapToInt(BufferedImage::getHeight).max().orElse(1);
        var all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = all.createGraphics();
        int x = 0;
        for (BufferedImage picture : pictures) {
            g.drawImage(picture, x, 0, null);
            x += picture.getWidth() + 4;
        }
        g.dispose();
        return all;
    }

    private static BufferedImage above(List<BufferedImage> rows) {
        int width = rows.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
        int height = rows.stream().mapToInt(BufferedImage::getHeight).sum();
        var all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = all.createGraphics();
        int y = 0;
        for (BufferedImage row : rows) {
            g.drawImage(row, 0, y, null);
            y += row.getHeight();
        }
        g.dispose();
        return all;
    }
}
