package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.reelwright.domain.campaign.Briefs.brief;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.rendition.AskedText;
import org.reelwright.domain.rendition.FilmFacts;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.QualityReport;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.rendition.Severity;
import org.reelwright.domain.rendition.ShownProduct;
import org.reelwright.domain.rendition.ShownText;
import org.reelwright.domain.rendition.Span;
import org.reelwright.domain.rendition.TextKind;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.domain.storyboard.Transition;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Photos;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.shot.LastFrame;

class FilmInspectorTest {

    private static final Rgb INK = new Rgb(20, 20, 24);
    private static final Palette PALETTE =
            new Palette(new Rgb(240, 236, 230), new Rgb(220, 214, 205), new Rgb(30, 60, 140), INK, Rgb.WHITE);
    private static final Box PRODUCT = new Box(.2, .45, .6, .3);

    @TempDir
    Path folder;

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();
    private final FilmInspector inspector = new FilmInspector();
    private FileStore files;

    @BeforeEach
    void equip() {
        files = Workshop.files(folder);
        inspector.files = files;
        inspector.behind = CuttingRoom.behind(files, ffmpeg);
        inspector.platforms = new PlatformBook();
        inspector.meter = new FilmMeter();
        inspector.meter.ffmpeg = ffmpeg;
        inspector.resemblances = new Resemblances();
        inspector.resemblances.files = files;
        inspector.resemblances.lastFrame = new LastFrame();
        inspector.resemblances.photos = mock(Photos.class);
        when(inspector.resemblances.photos.picture(any()))
                .thenAnswer(call -> picture(Optional.empty()).flat());
    }

    @Test
    void knowsEveryTextItsPlaceItsTimeAndHowWellItReads() throws IOException {
        FilmFacts facts = inspector.facts(order("Terms apply."), film(), 6);

        assertThat(facts.wording().texts())
                .extracting(ShownText::kind)
                .contains(TextKind.HEADLINE, TextKind.NAME, TextKind.ACTION, TextKind.ADDRESS, TextKind.DISCLAIMER);
        ShownText headline = facts.wording().texts().stream()
                .filter(text -> text.kind() == TextKind.HEADLINE)
                .findFirst()
                .orElseThrow();
        assertThat(headline.text()).isEqualTo("Keeps tea warm");
        assertThat(headline.when())
                .as("the hook is there with the second frame")
                .isEqualTo(new Span(33, 3980));
        assertThat(headline.area().y()).isBetween(.11, .25);
        assertThat(headline.px()).isGreaterThan(20);
        assertThat(headline.contrast()).isCloseTo(INK.contrastWith(Rgb.of(0xf0ece6)), within(.3));
    }

    @Test
    void knowsTheProductTheEndCardAndAllThatIsSaid() throws IOException {
        FilmFacts facts = inspector.facts(order(""), film(), 6);

        ShownProduct product = facts.products().get(0);
        assertThat(product.when()).isEqualTo(new Span(0, 4000));
        assertThat(product.box().y()).as("it comes nearer").isBetween(PRODUCT.y() - .01, PRODUCT.y() - .001);
        assertThat(product.box().width()).isBetween(PRODUCT.width() * 1.03, PRODUCT.width() * 1.1);
        assertThat(facts.endCard()).isEqualTo(new Span(4000, 6000));
        assertThat(facts.wording().said()).contains("Keeps tea warm", "It keeps your tea warm.", "Trail Cup");
        assertThat(facts.wording().banned()).containsExactly("cheap");
        assertThat(facts.wording().captions()).hasSize(2);
        assertThat(facts.shortSide()).isEqualTo(360);
        assertThat(facts.measured().durationMs()).isCloseTo(6000, within(30));
    }

    @Test
    void findsNothingWrongWithHowTheFilmIsSet() throws IOException {
        QualityReport report = inspector.inspect(order("Terms apply."), film(), 6);

        assertThat(report.failedRules()).containsExactly(Rule.LOUDNESS);
    }

    @Test
    void marksTheScenesInWhichAModelMadeAnotherProduct() throws IOException {
        FilmOrder order = order("");
        assertThat(inspector.inspect(order, film(), 6).of(Severity.WARN)).isEmpty();
        StoredFile tin = tin();
        doReturn(tin).when(inspector.resemblances.photos).picture(any());

        assertThat(inspector.inspect(order, film(), 6).of(Severity.WARN))
                .hasSize(2)
                .allMatch(finding -> finding.rule() == Rule.PRODUCT_LIKENESS);
    }

    @Test
    void findsADisclaimerThatIsTooLongToBeShown() throws IOException {
        QualityReport report = inspector.inspect(
                order("Terms and conditions apply. ".repeat(30).strip()), film(), 6);

        assertThat(report.failedRules()).contains(Rule.DISCLAIMER);
    }

    @Test
    void knowsWhatWasAskedForBesideWhatWasSet() throws IOException {
        var asked = inspector.facts(order("Terms apply."), film(), 6).wording().asked();

        assertThat(asked)
                .contains(
                        new AskedText(TextKind.HEADLINE, "Keeps tea warm", "Keeps tea warm"),
                        new AskedText(TextKind.NAME, "Trail Cup", "Trail Cup"),
                        new AskedText(TextKind.ACTION, "Get yours", "Get yours"),
                        new AskedText(TextKind.ADDRESS, "shop.example", "shop.example"),
                        new AskedText(TextKind.DISCLAIMER, "Terms apply.", "Terms apply."));
        String endless = "Terms and conditions apply. ".repeat(30).strip();
        assertThat(inspector.inspect(order(endless), film(), 6).failedRules()).contains(Rule.WORDS_WHOLE);
    }

    @Test
    void knowsWhyAPhotoIsShownWhole() throws IOException {
        assertThat(inspector.facts(order(""), film(), 6).doubts()).containsExactly("the product fills the photo");
    }

    private FilmOrder order(String disclaimer) throws IOException {
        Brief plain = brief().build();
        var brand = new BrandKit(Optional.empty(), List.of(), Tone.CALM, List.of("cheap"), disclaimer);
        var brief = new Brief(
                plain.product(),
                brand,
                plain.audiences(),
                plain.goal(),
                plain.budget(),
                plain.flight(),
                plain.shapes(),
                plain.lengths());
        var photo = UUID.randomUUID();
        var plan = new Plan(
                Look.CLEAN_STUDIO,
                PALETTE,
                List.of(
                        new Scene(0, 4000, 0, photo, Staging.HERO, Motion.PUSH_IN, Transition.CUT),
                        new Scene(4000, 2000, 1, photo, Staging.END_CARD, Motion.HOLD, Transition.CUT)));
        List<Line> lines = List.of(
                new Line(LineRole.HOOK, "Keeps tea warm", "It keeps your tea warm."),
                new Line(LineRole.CALL_TO_ACTION, "Get yours", "Get yours."));
        List<Picture> pictures = List.of(picture(Optional.of(PRODUCT)), picture(Optional.empty()));
        return new FilmOrder(
                brief,
                0,
                Optional.empty(),
                Shape.VERTICAL,
                plan,
                lines,
                pictures,
                List.of(
                        new Clip.Composed(pictures.get(0), Look.CLEAN_STUDIO, Motion.PUSH_IN, 4000),
                        new Clip.Composed(pictures.get(1), Look.CLEAN_STUDIO, Motion.HOLD, 2000)),
                List.of(),
                List.of(),
                1);
    }

    private Picture picture(Optional<Box> product) throws IOException {
        var image = new BufferedImage(360, 640, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(PALETTE.ground().packed()));
        g.fillRect(0, 0, 360, 640);
        g.dispose();
        Path file = files.workspace().resolve("picture.png");
        ImageIO.write(image, "png", file.toFile());
        return new Picture(
                files.keep(file, "image/png"), 360, 640, List.of(), product, List.of("the product fills the photo"));
    }

    private StoredFile tin() throws IOException {
        var image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 300, 300);
        g.setColor(new Color(190, 30, 40));
        g.fillRoundRect(80, 60, 140, 200, 30, 30);
        g.dispose();
        Path file = files.workspace().resolve("tin.png");
        ImageIO.write(image, "png", file.toFile());
        return files.keep(file, "image/png");
    }

    /** Silent, and otherwise as it should be. */
    private FilmFiles film() {
        Path film = files.workspace().resolve("film.mp4");
        ffmpeg.run(List.of(
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=90x160:r=30:d=6",
                "-f",
                "lavfi",
                "-i",
                "anullsrc=r=48000,atrim=duration=6",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-c:a",
                "aac",
                film.toString()));
        StoredFile kept = files.keep(film, "video/mp4");
        return new FilmFiles(kept, kept, kept, 360, 640, 6000, 500);
    }
}
