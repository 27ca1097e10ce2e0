package org.reelwright.ejb.rendition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.campaign.LabelRule;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.rendition.AiLabel;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.domain.storyboard.PaletteRule;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.provider.studio.Studio;
import org.reelwright.ejb.storyboard.Swatches;

/**
 * Every look and staging of a photo on one sheet, words and all, in seconds: {@code LookSheet PHOTO SHAPE OUT.png NAME
 * PRICE [LOOKS] [COLOURS] [HEADLINE] [LOGO.png]}.
 */
public final class LookSheet {

    private static final int SHORT_SIDE = Integer.getInteger("reelwright.render.short-side", 480);
    private static final List<Staging> STAGINGS =
            List.of(Staging.HERO, Staging.CLOSE_UP, Staging.ASIDE, Staging.ARRAY, Staging.HERO, Staging.END_CARD);
    private static final List<String> HEADLINES = List.of(
            "Take a closer look", "Works with most of your outfits", "Picture it in your day", "Yours for %s", "", "-");

    private LookSheet() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("looks");
        FileStore files = Workshop.files(folder);
        Path copy = files.workspace().resolve("photo");
        Files.copy(Path.of(arguments[0]), copy);
        Optional<BufferedImage> logo =
                arguments.length > 8 ? Optional.of(ImageIO.read(new File(arguments[8]))) : Optional.empty();
        var maker = new Still.Maker(
                files,
                Studio.image(files),
                files.keep(copy, "image/jpeg"),
                SHORT_SIDE,
                logo,
                AiLabel.of(LabelRule.EU_AI_ACT, Language.ENGLISH, 15_000));
        List<Rgb> swatches = Swatches.of(ImageIO.read(new File(arguments[0])));
        Shape shape = Shape.parse(arguments[1]).orElseThrow();
        List<Look> looks = Stream.of(argument(arguments, 5).split(","))
                .filter(name -> !name.isEmpty())
                .map(Look::valueOf)
                .toList();
        List<Rgb> brand = Stream.of(argument(arguments, 6).split(","))
                .flatMap(hex -> Rgb.parse(hex).stream())
                .toList();
        var rows = new ArrayList<List<BufferedImage>>();
        for (Look look : looks.isEmpty() ? List.of(Look.values()) : looks) {
            Palette palette = PaletteRule.of(look, brand, swatches);
            var row = new ArrayList<BufferedImage>();
            for (int i = 0; i < STAGINGS.size(); i++) {
                Still.Copy said = copy(arguments, i);
                row.add(maker.make(look, palette, shape, STAGINGS.get(i), said).flat());
            }
            rows.add(row);
        }
        ImageIO.write(sheet(rows), "png", new File(arguments[2]));
    }

    private static Still.Copy copy(String[] arguments, int staging) {
        String price = argument(arguments, 4);
        String wished = argument(arguments, 7);
        String usual = HEADLINES.get(staging);
        return new Still.Copy(
                argument(arguments, 3),
                wished.isEmpty() || usual.isEmpty() ? String.format(Locale.ROOT, usual, price) : wished,
                staging % 2 == 0 ? "Some things are worth a second look." : "",
                "Make it yours",
                price,
                "example.com",
                "Offer while stocks last. Terms apply.");
    }

    private static String argument(String[] arguments, int index) {
        return arguments.length > index ? arguments[index] : "";
    }

    private static BufferedImage sheet(List<List<BufferedImage>> rows) {
        BufferedImage first = rows.get(0).get(0);
        int width = first.getWidth() + 6;
        int height = first.getHeight() + 6;
        var sheet = new BufferedImage(width * rows.get(0).size(), height * rows.size(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setColor(Color.BLACK);
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.get(y).size(); x++) {
                g.drawImage(rows.get(y).get(x), x * width, y * height, null);
            }
        }
        g.dispose();
        return sheet;
    }
}
