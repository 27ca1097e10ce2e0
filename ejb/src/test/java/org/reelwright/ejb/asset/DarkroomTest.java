package org.reelwright.ejb.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.shared.Checked;

class DarkroomTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] ADOBE = HEX.parseHex("ffee000e41646f62650064000000000000");
    /** Exif whose only entry says that the camera was held turned to the right: orientation 6. */
    private static final byte[] TURNED = HEX.parseHex(
            "ffe10022457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001" + "00060000" + "00000000");

    @TempDir
    Path directory;

    @Test
    void turnsACmykPhotoIntoTheColoursThatItsMakerSaw() throws IOException {
        BufferedImage developed = developed(with(ADOBE, jpeg(inverted(new int[] {0, 230, 230, 20}))), PictureType.JPEG);

        Color colour = new Color(developed.getRGB(150, 110));
        assertThat(colour.getRed()).isGreaterThan(150);
        assertThat(colour.getGreen()).isLessThan(110);
        assertThat(colour.getBlue()).isLessThan(110);
    }

    @Test
    void refusesFourChannelsWithoutANameAndSaysWhatToGive() throws IOException {
        Checked<Darkroom.Developed> answer = develop(jpeg(inverted(new int[] {0, 230, 230, 20})), PictureType.JPEG);

        assertThat(answer).isInstanceOfSatisfying(Checked.Bad.class, bad -> assertThat(
                        bad.violations().toString())
                .contains("four colour channels", "sRGB"));
    }

    @Test
    void keepsAGreyPhotoAsBrightAsItIs() throws IOException {
        var grey = new BufferedImage(300, 220, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 300 * 220; i++) {
            grey.getRaster().setSample(i % 300, i / 300, 0, i % 300 < 40 ? 20 : 112);
        }

        BufferedImage developed = developed(written(grey, "jpeg"), PictureType.JPEG);

        assertThat(new Color(developed.getRGB(150, 110)).getGreen()).isBetween(108, 116);
    }

    @Test
    void putsATurnedPhotoUpright() throws IOException {
        var lying = new BufferedImage(300, 220, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = lying.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, 100, 220);
        g.dispose();

        BufferedImage developed = developed(with(TURNED, written(lying, "jpeg")), PictureType.JPEG);

        assertThat(developed.getWidth()).isEqualTo(220);
        assertThat(new Color(developed.getRGB(110, 20)).getRed()).as("the top").isGreaterThan(200);
        assertThat(new Color(developed.getRGB(110, 250)).getRed()).as("below").isLessThan(60);
    }

    @Test
    void keepsWhatIsTransparent() throws IOException {
        var free = new BufferedImage(300, 220, BufferedImage.TYPE_INT_ARGB);
        free.setRGB(150, 110, 0x80336699);

        BufferedImage developed = developed(written(free, "png"), PictureType.PNG);

        var glassy = new Color(developed.getRGB(150, 110), true);
        assertThat(glassy.getAlpha()).isEqualTo(0x80);
        assertThat(glassy.getGreen()).isBetween(0x64, 0x68);
        assertThat(developed.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void scalesAVeryLargePhotoDown() throws IOException {
        BufferedImage developed = developed(written(striped(8000, 500), "png"), PictureType.PNG);

        assertThat(developed.getWidth()).isBetween(Darkroom.LONGEST * 3 / 4, Darkroom.LONGEST);
    }

    @Test
    void neverHoldsAllOfAVeryLargePhoto() throws IOException {
        byte[] upload = written(striped(8000, 6000), "jpeg");
        var memory = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();

        BufferedImage developed = developed(upload, PictureType.JPEG);

        assertThat(memory.getCurrentThreadAllocatedBytes() - before)
                .as("bytes; with all of its pixels they were more than 400 MB")
                .isLessThan(320L << 20);
        assertThat(developed.getWidth()).isEqualTo(4000);
        assertThat(developed.getHeight()).isEqualTo(3000);
    }

    /** A dark bar on grey. */
    private static BufferedImage striped(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(200, 200, 200));
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(40, 40, 40));
        g.fillRect(width / 3, 0, width / 3, height);
        g.dispose();
        return image;
    }

    @Test
    void refusesWhatIsTransparentEverywhereAndSaysWhatToGive() throws IOException {
        byte[] nothing = written(new BufferedImage(300, 220, BufferedImage.TYPE_INT_ARGB), "png");

        assertThat(develop(nothing, PictureType.PNG)).isInstanceOfSatisfying(Checked.Bad.class, bad -> assertThat(
                        bad.violations().toString())
                .contains("transparent everywhere", "Give one that shows"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xffffff, 0x000000, 0x3366cc})
    void refusesAPhotoOfOneColourAndSaysWhatToGive(int colour) throws IOException {
        var blank = new BufferedImage(300, 220, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = blank.createGraphics();
        g.setColor(new Color(colour));
        g.fillRect(0, 0, 300, 220);
        g.dispose();

        for (PictureType type : List.of(PictureType.JPEG, PictureType.PNG)) {
            assertThat(develop(written(blank, type.format()), type))
                    .isInstanceOfSatisfying(Checked.Bad.class, bad -> assertThat(
                                    bad.violations().toString())
                            .contains("one colour only", "Give one that shows"));
        }
    }

    @Test
    void takesALogoOfOneColourThatHasAShape() throws IOException {
        var mark = new BufferedImage(300, 220, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = mark.createGraphics();
        g.setColor(Color.WHITE);
        g.fillOval(50, 50, 100, 100);
        g.dispose();

        assertThat(develop(written(mark, "png"), PictureType.PNG)).isInstanceOf(Checked.Good.class);
    }

    @ParameterizedTest
    @CsvSource({"GIF, gif, gif", "WEBP, webp, libwebp_anim"})
    void takesTheFirstFrameInWhichSomethingIsToBeSeen(PictureType type, String format, String codec)
            throws IOException {
        Path moving = moving(format, codec, "color=white:s=300x220:r=2:d=1");

        BufferedImage developed = developed(Files.readAllBytes(moving), type);

        assertThat(new Color(developed.getRGB(20, 110)).getGreen())
                .as("the bar")
                .isLessThan(60);
    }

    @ParameterizedTest
    @CsvSource({"GIF, gif, gif", "WEBP, webp, libwebp_anim", "PNG, apng, apng"})
    void takesTheFirstFrameOfAPictureThatMoves(PictureType type, String format, String codec) throws IOException {
        Path moving = moving(format, codec);

        assertThat(PictureType.of(moving)).contains(type);
        BufferedImage developed = developed(Files.readAllBytes(moving), type);
        assertThat(developed.getWidth()).isEqualTo(300);
        var colour = new Color(developed.getRGB(150, 110));
        assertThat(colour.getRed()).isGreaterThan(200);
        assertThat(colour.getBlue()).isLessThan(60);
    }

    @Test
    void refusesAGifThatBreaksOff() throws IOException {
        byte[] whole = Files.readAllBytes(moving("gif", "gif"));

        assertThat(develop(java.util.Arrays.copyOf(whole, whole.length - 20), PictureType.GIF))
                .isInstanceOfSatisfying(
                        Checked.Bad.class,
                        bad -> assertThat(bad.violations().toString()).contains("cut off or damaged"));
    }

    /** Red, and then blue, each with a bar of black. */
    private Path moving(String format, String codec) {
        return moving(format, codec, "color=red:s=300x220:r=2:d=1,drawbox=w=40:t=fill:c=black");
    }

    private Path moving(String format, String codec, String first) {
        Path moving = directory.resolve("moving");
        Workshop.ffmpeg()
                .run(List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        first,
                        "-f",
                        "lavfi",
                        "-i",
                        "color=blue:s=300x220:r=2:d=1,drawbox=w=40:t=fill:c=black",
                        "-filter_complex",
                        "concat"
                                + (codec.equals("gif")
                                        ? ",split[a][b];[a]palettegen[p];[b][p]paletteuse=dither=none"
                                        : ""),
                        "-c:v",
                        codec,
                        "-f",
                        format,
                        moving.toString()));
        return moving;
    }

    private BufferedImage developed(byte[] upload, PictureType type) throws IOException {
        Checked<Darkroom.Developed> answer = develop(upload, type);
        assertThat(answer).isInstanceOf(Checked.Good.class);
        return ImageIO.read(
                ((Checked.Good<Darkroom.Developed>) answer).value().path().toFile());
    }

    private Checked<Darkroom.Developed> develop(byte[] upload, PictureType type) throws IOException {
        return new Darkroom()
                .develop(Files.write(directory.resolve("upload"), upload), type, AssetKind.PHOTO, directory);
    }

    /** Photoshop stores inks as their absence. */
    private static WritableRaster inverted(int[] ink) {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 300, 220, 4, null);
        for (int band = 0; band < 4; band++) {
            for (int i = 0; i < 300 * 220; i++) {
                raster.setSample(i % 300, i / 300, band, i % 300 < 40 ? 255 : 255 - ink[band]);
            }
        }
        return raster;
    }

    private static byte[] jpeg(Raster raster) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** Right behind the start of the image. */
    private static byte[] with(byte[] segment, byte[] jpeg) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(segment);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }
}
