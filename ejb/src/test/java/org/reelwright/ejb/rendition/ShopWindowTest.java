package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.rendition.CutList;
import org.reelwright.domain.rendition.DigitalSource;
import org.reelwright.domain.rendition.MadePart;
import org.reelwright.domain.rendition.Overlay;
import org.reelwright.domain.rendition.OverlayKind;
import org.reelwright.domain.rendition.Segment;
import org.reelwright.domain.rendition.SoundPlan;
import org.reelwright.domain.storyboard.Transition;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.image.RenderSize;

class ShopWindowTest {

    private static final String GREY = "color=gray:s=360x640:r=30:d=2";
    private static final String SHARP_AND_STILL = "smptehdbars=s=360x640:r=30:d=2";
    private static final String RESTLESS = "smptehdbars=s=360x640:r=30:d=2,scroll=h=.08";

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();
    private final ShopWindow window = new ShopWindow();

    @TempDir
    Path folder;

    @BeforeEach
    void equip() {
        window.ffmpeg = ffmpeg;
        window.size = RenderSize.of(360, 30);
        window.provenances = Stamping.provenances(Workshop.files(folder));
    }

    @Test
    void everythingThatShowsAFilmSaysWhoMadeIt() throws IOException {
        Path film = film(SHARP_AND_STILL, RESTLESS, GREY);
        ShopWindow.Shown pieces = shown(film);

        var said = window.provenances.read(film).orElseThrow();
        assertThat(said.source()).isEqualTo(DigitalSource.COMPOSITE_SYNTHETIC);
        assertThat(said.parts()).containsExactly(new MadePart("shot", "studio", "1"));
        assertThat(window.provenances.read(pieces.poster())).contains(said);
        assertThat(window.provenances.read(pieces.preview())).contains(said);
        assertThat(ImageIO.read(pieces.poster().toFile()).getWidth()).isEqualTo(360);
    }

    @Test
    void thePreviewIsSmallAndMoves() throws IOException {
        ShopWindow.Shown pieces = shown(film(RESTLESS, SHARP_AND_STILL, GREY));

        var preview = ImageIO.getImageReadersByFormatName("webp").next();
        try (var in = ImageIO.createImageInputStream(pieces.preview().toFile())) {
            preview.setInput(in);
            assertThat(preview.getWidth(0)).isEqualTo(320);
            assertThat(preview.getHeight(0)).isBetween(566, 570);
        }
        String bytes = Files.readString(pieces.preview(), StandardCharsets.ISO_8859_1);
        assertThat(bytes.split("ANMF", -1)).hasSizeBetween(20, 32);
        assertThat(Files.size(pieces.preview())).isLessThan(900_000);
    }

    @Test
    void equalFilmsHaveEqualPieces() throws IOException {
        ShopWindow.Shown one = shown(film(SHARP_AND_STILL, GREY, GREY));
        ShopWindow.Shown other = shown(film(SHARP_AND_STILL, GREY, GREY));

        assertThat(Files.mismatch(one.poster(), other.poster())).isEqualTo(-1);
        assertThat(Files.mismatch(one.preview(), other.preview())).isEqualTo(-1);
    }

    @Test
    void thePosterIsTheSharpColourfulMomentAtRest() {
        List<Integer> moments = List.of(500, 2500, 4500);

        assertThat(choose(film(GREY, SHARP_AND_STILL, RESTLESS), moments)).isEqualTo(2500);
        assertThat(choose(film(RESTLESS, GREY, SHARP_AND_STILL), moments)).isEqualTo(4500);
        assertThat(choose(film(SHARP_AND_STILL, SHARP_AND_STILL, GREY), moments))
                .isEqualTo(500);
    }

    @Test
    void aMomentAfterTheEndIsNoMoment() {
        assertThat(choose(film(GREY, GREY, GREY), List.of(1000, 5990))).isEqualTo(1000);
    }

    /** As of a film that is one piece. */
    private ShopWindow.Shown shown(Path film) {
        var piece = new Piece(null, 0, 180, Optional.empty(), List.of(), List.of(), 360, 640, 30, Encoding.COMPOSED);
        var cutting = new Pieces.Cutting(List.of(piece), List.of(CompletableFuture.completedFuture(film)));
        return window.dress(film, window.look(cutting, order(), cuts(), film.resolveSibling("window")), order());
    }

    private int choose(Path film, List<Integer> moments) {
        var best = new BestFrame(moments, 2000, 30, 640 / 360.);
        Path raw = film.resolveSibling("raw");
        ffmpeg.run(Stream.concat(
                        Stream.of("-t", String.valueOf(best.until()), "-f", "mov", "-i", film.toString()),
                        best.glimpses(raw).stream())
                .toList());
        return best.choose(raw);
    }

    private Path film(String... parts) {
        try {
            Path film = Files.createTempDirectory(folder, "w").resolve("film.mp4");
            var arguments = Stream.concat(
                    Stream.of(parts).flatMap(part -> Stream.of("-f", "lavfi", "-i", part)),
                    Stream.of(
                            "-filter_complex",
                            "concat=n=" + parts.length,
                            "-c:v",
                            "libx264",
                            "-preset",
                            "ultrafast",
                            "-threads",
                            "1",
                            "-pix_fmt",
                            "yuv420p",
                            "-fflags",
                            "+bitexact",
                            film.toString()));
            ffmpeg.run(arguments.toList());
            return film;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static CutList cuts() {
        var words = List.of(new Overlay(OverlayKind.HEADLINE, "Hello", 100, 2000));
        var segments = List.of(
                new Segment(0, 0, 2000, Transition.CUT, words),
                new Segment(1, 2000, 2000, Transition.CUT, words),
                new Segment(2, 4000, 2000, Transition.CUT, List.of()));
        return new CutList(6000, segments, new SoundPlan(null, 1, List.of(), 4000, 6000, List.of()));
    }

    static FilmOrder order() {
        return new FilmOrder(
                brief().build(),
                0,
                Optional.empty(),
                Shape.VERTICAL,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new MadePart("shot", "studio", "1")),
                1);
    }
}
