package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.ejb.asset.Workshop;

class PictureCarriersTest {

    private static final FilmProvenance OTHER = FilmProvenance.of(false, List.of(), "another", "x");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "webp"})
    void whatIsSaidLastHoldsAndThePictureStays(String kind) throws IOException {
        Path picture = picture(kind);
        BufferedImage before = ImageIO.read(picture.toFile());
        Carrier carrier = Carrier.of(picture);
        carrier.write(picture, FilmCarrierTest.SAID);
        byte[] once = Files.readAllBytes(picture);
        carrier.write(picture, OTHER);
        assertThat(carrier.read(picture)).contains(OTHER);
        carrier.write(picture, FilmCarrierTest.SAID);

        assertThat(picture).hasBinaryContent(once);
        BufferedImage after = ImageIO.read(picture.toFile());
        assertThat(after.getRGB(0, 0, 64, 64, null, 0, 64)).isEqualTo(before.getRGB(0, 0, 64, 64, null, 0, 64));
    }

    /** Torn and damaged files say nothing, or something; they never bring the reader down. */
    @ParameterizedTest
    @ValueSource(strings = {"jpg", "webp", "mp4"})
    void damagedFilesDoNoHarm(String kind) throws IOException {
        Path file = picture(kind);
        Carrier.of(file).write(file, FilmCarrierTest.SAID);
        byte[] whole = Files.readAllBytes(file);
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        var provenances = Stamping.provenances(Workshop.files(folder));
        int silent = 0;
        for (int i = 0; i < 400; i++) {
            byte[] torn = Arrays.copyOf(whole, 12 + chance.nextInt(whole.length - 12));
            for (int n = i % 4; n > 0; n--) {
                torn[12 + chance.nextInt(torn.length - 12)] = (byte) chance.nextInt();
            }
            Files.write(file, torn);
            silent += provenances.read(file).isEmpty() ? 1 : 0;
        }
        assertThat(silent).isBetween(1, 400);
    }

    @Test
    void aWebpWithoutRoomForItIsRefused() throws IOException {
        Path plain = folder.resolve("plain.webp");
        Workshop.ffmpeg()
                .run(List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc2=s=64x64",
                        "-frames:v",
                        "1",
                        "-c:v",
                        "libwebp",
                        plain.toString()));

        assertThatThrownBy(() -> Carrier.of(plain).write(plain, OTHER)).isInstanceOf(IOException.class);
    }

    private Path picture(String kind) {
        Path picture = folder.resolve("picture." + kind);
        List<String> coding =
                switch (kind) {
                    case "jpg" -> List.of("-frames:v", "1", "-f", "image2", "-update", "1");
                    case "webp" -> List.of("-c:v", "libwebp_anim", "-f", "webp");
                    default -> List.of("-c:v", "libx264", "-movflags", "+faststart");
                };
        var arguments = new java.util.ArrayList<>(List.of("-f", "lavfi", "-i", "testsrc2=s=64x64:r=10:d=0.5"));
        arguments.addAll(coding);
        arguments.add(picture.toString());
        Workshop.ffmpeg().run(arguments);
        return picture;
    }
}
