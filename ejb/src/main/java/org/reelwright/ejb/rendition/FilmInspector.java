package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.Composition;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.image.Stand;
import org.reelwright.domain.rendition.AiLabel;
import org.reelwright.domain.rendition.AskedText;
import org.reelwright.domain.rendition.Caption;
import org.reelwright.domain.rendition.Captions;
import org.reelwright.domain.rendition.CutList;
import org.reelwright.domain.rendition.FilmFacts;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.Overlay;
import org.reelwright.domain.rendition.QualityCheck;
import org.reelwright.domain.rendition.QualityReport;
import org.reelwright.domain.rendition.Segment;
import org.reelwright.domain.rendition.ShownPresenter;
import org.reelwright.domain.rendition.ShownProduct;
import org.reelwright.domain.rendition.ShownText;
import org.reelwright.domain.rendition.Span;
import org.reelwright.domain.rendition.Wording;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.ejb.shot.CameraMove;

/**
 * Gathers what is known of a finished film and has it judged. It sets the film's type once more by itself: whoever made
 * the film may have taken parts of it from before.
 */
@ApplicationScoped
class FilmInspector {

    /** Stagings in which the product is turned, or there are several of it. */
    private static final Set<Staging> SPREAD = EnumSet.of(Staging.ARRAY, Staging.ASIDE);

    @Inject
    FilmMeter meter;

    @Inject
    FileStore files;

    @Inject
    Behind behind;

    @Inject
    PlatformBook platforms;

    @Inject
    Resemblances resemblances;

    /** @param seconds as ordered */
    QualityReport inspect(FilmOrder of, FilmFiles made, int seconds) {
        return QualityCheck.of(facts(of, made, seconds), platforms.platforms());
    }

    FilmFacts facts(FilmOrder of, FilmFiles made, int seconds) {
        List<Scene> scenes = of.plan().scenes();
        Scene last = scenes.get(scenes.size() - 1);
        return new FilmFacts(
                of.shape(),
                Math.min(made.width(), made.height()),
                seconds,
                meter.measure(files.path(made.film())),
                made.film().size(),
                new Span(last.startMs(), last.endMs()),
                products(of),
                wording(of),
                resemblances.of(of),
                presenters(of),
                of.pictures().stream()
                        .flatMap(picture -> picture.doubts().stream())
                        .distinct()
                        .toList());
    }

    private static List<ShownProduct> products(FilmOrder of) {
        return IntStream.range(0, of.pictures().size())
                .boxed()
                .flatMap(i -> product(of, i).stream())
                .toList();
    }

    /** Wherever it is seen while it moves. */
    private static Optional<ShownProduct> product(FilmOrder of, int i) {
        Scene scene = of.plan().scenes().get(i);
        Picture picture = of.pictures().get(i);
        Clip clip = of.clips().get(i);
        return picture.product()
                .filter(box -> !(clip instanceof Clip.Footage))
                .map(box -> SPREAD.contains(scene.staging()) ? box.with(room(of, scene)) : box)
                .map(box -> clip instanceof Clip.Composed composed
                        ? CameraMove.course(
                                composed.look(),
                                composed.motion(),
                                Reels.nearest(picture),
                                box,
                                scene.durationMs() / 1000.)
                        : box)
                .map(box -> new ShownProduct(box, new Span(scene.startMs(), scene.endMs())));
    }

    private static Box room(FilmOrder of, Scene scene) {
        boolean worded = of.plan().worded(of.plan().pictured(of.plan().scenes().indexOf(scene)));
        var corner = Stand.corner(of.brief().presenter(), scene.staging());
        return Composition.of(of.plan().look(), of.shape(), scene.staging(), worded, corner)
                .within(of.brief().making().safeZone(), of.shape(), scene.staging())
                .room();
    }

    /** Where somebody filmed has the face in a film that fills the frame, nobody knows. */
    private static List<ShownPresenter> presenters(FilmOrder of) {
        return of.cuts().presenter().stream()
                .filter(who -> who.isDrawn() || who.corner().isPresent())
                .flatMap(who -> {
                    Stand stand = Stand.of(of.shape(), who.corner());
                    Box face = who.isDrawn() ? stand.head() : stand.card();
                    List<Box> person = who.isDrawn() ? stand.boxes() : List.of(stand.card());
                    return who.when().stream()
                            .map(span -> new ShownPresenter(
                                    face, person, who.corner().isPresent(), span));
                })
                .toList();
    }

    private Wording wording(FilmOrder of) {
        CutList cuts = of.cuts();
        List<Caption> captions = Captions.of(of.plan(), of.lines(), cuts.sound().voices());
        var texts = new ArrayList<ShownText>();
        var asked = new ArrayList<AskedText>();
        set(of, cuts, texts, asked);
        List<String> said = Stream.of(
                        of.lines().stream().flatMap(line -> Stream.of(line.onScreen(), line.spoken())),
                        texts.stream().map(ShownText::text),
                        captions.stream().map(Caption::text))
                .flatMap(lines -> lines)
                .distinct()
                .toList();
        var brand = of.brief().brand();
        return new Wording(texts, captions, said, brand.bannedWords(), brand.disclaimer(), asked, label(of));
    }

    /** By the brief, whatever the film's maker was told. */
    private static Optional<AiLabel> label(FilmOrder of) {
        List<Scene> scenes = of.plan().scenes();
        return AiLabel.of(
                of.brief(), of.audience(), scenes.get(scenes.size() - 1).endMs());
    }

    private void set(FilmOrder of, CutList cuts, List<ShownText> texts, List<AskedText> asked) {
        var type = new FilmType(of, of.logo().map(this::read));
        for (Segment segment : cuts.segments()) {
            var picture = of.pictures().get(segment.scene());
            Backdrop seen = behind.words(of, segment.scene());
            for (Overlay overlay : segment.overlays()) {
                Painted painted = type.paint(overlay, of.plan().scenes().get(segment.scene()), seen);
                var when = new Span(segment.startMs() + overlay.startMs(), segment.startMs() + overlay.endMs());
                asked.addAll(type.asked(overlay, painted));
                painted.texts().stream()
                        .map(set -> new ShownText(
                                set.kind(),
                                set.text(),
                                share(set.area(), picture.width(), picture.height()),
                                set.px(),
                                set.contrast(),
                                when))
                        .forEach(texts::add);
            }
        }
    }

    private static Box share(Rectangle2D area, int width, int height) {
        return new Box(area.getX() / width, area.getY() / height, area.getWidth() / width, area.getHeight() / height);
    }

    private BufferedImage read(StoredFile file) {
        try (var in = Files.newInputStream(files.path(file))) {
            return Optional.ofNullable(ImageIO.read(in)).orElseThrow(() -> new IOException("no picture"));
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read a picture", e);
        }
    }
}
