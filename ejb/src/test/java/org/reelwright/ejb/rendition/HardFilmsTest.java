package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Finding;
import org.reelwright.domain.rendition.QualityReport;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.rendition.Severity;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.ejb.asset.Workshop;

/** Whatever an upload or a brief is like, as long as it is taken: its film has nothing that a check finds wrong. */
class HardFilmsTest {

    private static final int SHORT_SIDE = 180;
    private static final Color PAPER = new Color(236, 236, 234);

    @TempDir
    private Path folder;

    /** Photos, by how they come. */
    enum Upload {
        SMALL(200, 200, BufferedImage.TYPE_INT_RGB, "jpeg"),
        LARGE(8000, 1600, BufferedImage.TYPE_INT_RGB, "jpeg"),
        BUSY(500, 500, BufferedImage.TYPE_INT_RGB, "png"),
        TRANSPARENT(400, 500, BufferedImage.TYPE_INT_ARGB, "png"),
        GREY(500, 400, BufferedImage.TYPE_BYTE_GRAY, "jpeg"),
        TABLE_OF_COLOURS(400, 400, BufferedImage.TYPE_BYTE_INDEXED, "gif"),
        WHITE_ON_NOTHING(400, 500, BufferedImage.TYPE_INT_ARGB, "png"),
        FORTY_EIGHT_MEGAPIXELS(8000, 6000, BufferedImage.TYPE_BYTE_GRAY, "jpeg");

        private final int width;
        private final int height;
        private final int type;
        private final String format;

        Upload(int width, int height, int type, String format) {
            this.width = width;
            this.height = height;
            this.type = type;
            this.format = format;
        }

        Path in(Path folder) throws IOException {
            var image = new BufferedImage(width, height, type);
            Graphics2D g = image.createGraphics();
            if (this != TRANSPARENT && this != WHITE_ON_NOTHING) {
                g.setColor(PAPER);
                g.fillRect(0, 0, width, height);
            }
            var chance = new Random(3);
            for (int i = 0; this == BUSY && i < 900; i++) {
                g.setColor(new Color(chance.nextInt(0x1000000)));
                g.fillRect(chance.nextInt(width) - 20, chance.nextInt(height) - 20, 60, 60);
            }
            g.setColor(this == WHITE_ON_NOTHING ? Color.WHITE : new Color(30, 90, 160));
            g.fillRoundRect(width / 2 - height / 6, height / 5, height / 3, height * 3 / 5, height / 12, height / 12);
            g.dispose();
            Path upload = folder.resolve("upload");
            ImageIO.write(image, format, upload.toFile());
            return Workshop.developed(upload, folder);
        }
    }

    @ParameterizedTest
    @EnumSource(Upload.class)
    void areMadeFromPhotosOfAllKinds(Upload upload) throws IOException {
        assertNothingIsWrong(film(Briefs.brief().build(), upload.in(folder), Shape.VERTICAL));
    }

    @Test
    void areMadeFromAPhotoThatTheCameraTurned() throws IOException {
        Path upload =
                Files.write(folder.resolve("turned"), OddPictures.turned(OddPictures.jpeg(OddPictures.product())));

        assertNothingIsWrong(film(Briefs.brief().build(), Workshop.developed(upload, folder), Shape.VERTICAL));
    }

    @Test
    void areMadeFromAPhotoInInksWithAProfile() throws IOException {
        Path upload = Files.write(folder.resolve("inks"), OddPictures.inks(OddPictures.product()));

        assertNothingIsWrong(film(Briefs.brief().build(), Workshop.developed(upload, folder), Shape.VERTICAL));
    }

    @Test
    void areMadeFromAPictureThatMovesAndBeginsWithNothing() throws IOException {
        Path still = folder.resolve("still.png");
        ImageIO.write(OddPictures.product(), "png", still.toFile());
        Path moving = folder.resolve("moving.gif");
        Workshop.ffmpeg()
                .run(List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        "color=white:s=500x500:r=2:d=1",
                        "-i",
                        still.toString(),
                        "-filter_complex",
                        "[0][1]concat,split[a][b];[a]palettegen[p];[b][p]paletteuse=dither=none",
                        "-f",
                        "gif",
                        moving.toString()));

        assertNothingIsWrong(film(Briefs.brief().build(), Workshop.developed(moving, folder), Shape.VERTICAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Everlasting Northern Lights Insulated Travel Mug, Large",
                "The Everlasting Northern Lights Insulated Travel Mug with Bamboo Lid, Sleeve and Spare Gaskets, Large, in Midnight Blue",
                "X",
                "Warm tea של 😀",
                "Tea 🫖 for two 🎉",
                "北欧极光保温杯"
            })
    void areMadeForNamesOfAllKinds(String name) throws IOException {
        QualityReport report = film(Briefs.brief().named(name).build(), photo(), Shape.SQUARE);

        assertNothingIsWrong(new QualityReport(report.findings().stream()
                .filter(finding -> !isTooLongForSixSeconds(finding, name))
                .toList()));
    }

    /** A name that nobody reads on an end card of two seconds is told, as it must be. */
    private static boolean isTooLongForSixSeconds(Finding finding, String name) {
        return finding.rule() == Rule.READING_SPEED
                && name.length() > 36
                && (finding.measured().contains(name) || finding.measured().startsWith("all on the end card"));
    }

    @Test
    void areMadeInChinese() throws IOException {
        Brief brief = Briefs.brief()
                .named("北欧极光保温杯大号旅行装")
                .forAudiences(new Audience("年轻人", List.of("设计"), Language.CHINESE))
                .build();

        assertNothingIsWrong(film(brief, photo(), Shape.VERTICAL));
    }

    @ParameterizedTest
    @CsvSource({"BOLD, #ff0000, #00c800", "PLAYFUL, #ff00ff, #00ff00", "CALM, #fff000, #fffaf0"})
    void areMadeInColoursThatClash(Tone tone, String one, String other) throws IOException {
        List<Rgb> colours =
                List.of(Rgb.parse(one).orElseThrow(), Rgb.parse(other).orElseThrow());

        assertNothingIsWrong(film(branded(tone, colours), photo(), Shape.VERTICAL));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void showAWhiteLogoOnAWhiteGround(Shape shape) throws IOException {
        var room = new CuttingRoom(folder.resolve("room"), SHORT_SIDE).withLogo(whiteLogo());

        var film = room.film(branded(Tone.CALM, List.of(Rgb.WHITE)), photo(), Subject.cut(0, 6), shape, 3);

        assertNothingIsWrong(film.check().get());
    }

    private QualityReport film(Brief brief, Path photo, Shape shape) {
        return new CuttingRoom(folder.resolve("room"), SHORT_SIDE)
                .film(brief, photo, Subject.cut(0, 6), shape, 3)
                .check()
                .get();
    }

    private static void assertNothingIsWrong(QualityReport report) {
        assertThat(report.isChecked()).isTrue();
        assertThat(report.findings())
                .as("%s", report)
                .extracting(Finding::severity)
                .doesNotContain(Severity.FAIL, Severity.WARN);
    }

    private static Brief branded(Tone tone, List<Rgb> colours) {
        Brief plain = Briefs.brief().build();
        return new Brief(
                plain.product(),
                new BrandKit(Optional.empty(), colours, tone, List.of(), ""),
                plain.audiences(),
                plain.goal(),
                plain.budget(),
                plain.flight(),
                plain.shapes(),
                plain.lengths());
    }

    private Path photo() throws IOException {
        return Upload.SMALL.in(Files.createDirectories(folder.resolve("photo")));
    }

    private Path whiteLogo() throws IOException {
        var logo = new BufferedImage(300, 90, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = logo.createGraphics();
        g.setColor(Color.WHITE);
        g.fillOval(0, 0, 90, 90);
        g.fillRect(110, 20, 190, 50);
        g.dispose();
        Path file = folder.resolve("logo.png");
        ImageIO.write(logo, "png", file.toFile());
        return file;
    }
}
