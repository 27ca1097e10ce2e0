package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.LabelRule;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.OverlayKind;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Storyboarder;
import org.reelwright.ejb.asset.Workshop;

/** Whole films, small ones. */
class FilmsTest {

    private static final int SHORT_SIDE = 160;
    private static final Subject CUT = Subject.cut(0, 15);

    @TempDir
    private Path folder;

    private final Brief brief = Briefs.brief().build();
    private Path photo;
    private CuttingRoom room;

    @BeforeEach
    void equip() throws IOException {
        photo = folder.resolve("photo.jpg");
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(236, 236, 234));
        g.fillRect(0, 0, 400, 400);
        g.setColor(new Color(30, 90, 160));
        g.fillRoundRect(140, 80, 120, 240, 30, 30);
        g.dispose();
        ImageIO.write(image, "jpeg", photo.toFile());
        room = new CuttingRoom(folder.resolve("one"), SHORT_SIDE);
    }

    @Test
    void hasExactlyTheFramesThatWereOrdered() {
        var stream = Workshop.ffmpeg()
                .probe(film(room, UnaryOperator.identity()), "mov")
                .getStreams();

        assertThat(stream.get(0).nb_frames).isEqualTo(15 * 30);
        assertThat(stream.get(0).width).isEqualTo(SHORT_SIDE);
        assertThat(stream.get(1).codec_name).isEqualTo("aac");
    }

    @Test
    void isTheSameBytesWhenMadeAnewFromTheSame() throws IOException {
        var another = new CuttingRoom(folder.resolve("other"), SHORT_SIDE);

        assertThat(film(room, UnaryOperator.identity()))
                .hasSameBinaryContentAs(film(another, UnaryOperator.identity()));
    }

    @Test
    void encodesOnlyWhatAnotherHeadlineChanges() throws IOException {
        film(room, UnaryOperator.identity());
        long before = pieces();

        film(room, FilmsTest::otherOffer);

        assertThat(before).isGreaterThan(5);
        assertThat(pieces() - before).isBetween(1L, 3L);
    }

    @Test
    void encodesOnlyTheFirstLinesPiecesWhenOnlyThatIsReworded() throws IOException {
        var first = room.film(brief, photo, CUT, Shape.VERTICAL, 3);
        long before = pieces();

        var other = room.film(brief, photo, CUT, Shape.VERTICAL, 3, this::otherHook);

        assertThat(other.lines().get(0)).isNotEqualTo(first.lines().get(0));
        assertThat(other.plan()).isEqualTo(first.plan());
        assertThat(other.file()).isNotEqualTo(first.file());
        assertThat(pieces() - before).isBetween(1L, before / 3);
    }

    /** How a line is shown goes by its words: these are shown as those before. */
    private List<Line> otherHook(List<Line> lines) {
        return Stream.of(
                        "Look at this",
                        "Here it comes",
                        "Now look here",
                        "See this one",
                        "Right here",
                        "Over here",
                        "This is it",
                        "Look once more",
                        "Wait for it",
                        "Take a look",
                        "And here it is",
                        "One more look")
                .map(words -> {
                    var edited = new ArrayList<>(lines);
                    Line hook = edited.get(0);
                    edited.set(0, new Line(hook.role(), words, hook.spoken()));
                    return List.copyOf(edited);
                })
                .filter(edited -> plan(edited).equals(plan(lines)))
                .findFirst()
                .orElseThrow();
    }

    private Plan plan(List<Line> lines) {
        return Storyboarder.plan(brief, CUT, lines, List.of(), 3);
    }

    @Test
    void laysItsWordsIntoItsFrames() throws IOException {
        Subject six = Subject.cut(0, 6);
        Brief labelled = brief.labelledBy(LabelRule.EU_AI_ACT);
        Rectangle label = room.pieces(labelled, photo, six, Shape.VERTICAL, 3).stream()
                .flatMap(piece -> piece.letterings().stream())
                .filter(lettering -> lettering.overlay().kind() == OverlayKind.AI_LABEL)
                .map(Lettering::painted)
                .map(painted -> new Rectangle(
                        painted.x(),
                        painted.y(),
                        painted.image().getWidth(),
                        painted.image().getHeight()))
                .findFirst()
                .orElseThrow();

        Raster with = frame(room.film(labelled, photo, six, Shape.VERTICAL, 3).file());
        Raster without = frame(room.film(brief.labelledBy(LabelRule.OFF), photo, six, Shape.VERTICAL, 3)
                .file());

        assertThat(difference(with, without, label))
                .as("levels of grey within the label")
                .isGreaterThan(10);
    }

    private Raster frame(Path film) throws IOException {
        Path still = Files.createTempDirectory(folder, "still").resolve("still.png");
        Workshop.ffmpeg()
                .run(List.of(
                        "-f",
                        "mov",
                        "-ss",
                        "1",
                        "-i",
                        film.toString(),
                        "-frames:v",
                        "1",
                        "-pix_fmt",
                        "gray",
                        "-update",
                        "1",
                        still.toString()));
        return ImageIO.read(still.toFile()).getRaster();
    }

    private static double difference(Raster one, Raster other, Rectangle area) {
        double sum = 0;
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                sum += Math.abs(one.getSample(x, y, 0) - other.getSample(x, y, 0));
            }
        }
        return sum / (area.width * area.height);
    }

    @Test
    void sharesWhatIsAlikeWithFilmsOfAnotherLength() throws IOException {
        var longer = new CuttingRoom(folder.resolve("longer"), SHORT_SIDE);
        Subject thirty = Subject.cut(0, 30);
        longer.film(brief, photo, thirty, Shape.VERTICAL, 3);
        long alone = pieces("longer");
        film(room, UnaryOperator.identity());
        long fifteen = pieces();

        room.film(brief, photo, thirty, Shape.VERTICAL, 3);

        assertThat(pieces() - fifteen).isLessThan(alone);
    }

    @Test
    void encodesLittleMoreThanHalfOfASet() {
        Brief plain = brief;
        var set = new Brief(
                plain.product(),
                plain.brand(),
                List.of(
                        new Audience("Commuters", List.of("style on the way"), Language.ENGLISH),
                        new Audience("Gifts", List.of("a good present"), Language.ENGLISH)),
                plain.goal(),
                plain.budget(),
                plain.flight(),
                plain.shapes(),
                List.of(6, 15, 30, 60));
        var known = new HashSet<String>();
        int all = 0;
        int encoded = 0;
        for (int audience = 0; audience < 2; audience++) {
            for (int seconds : set.lengths()) {
                for (Piece piece : room.pieces(set, photo, Subject.cut(audience, seconds), Shape.VERTICAL, 1)) {
                    all += piece.frames();
                    encoded += known.add(piece.key()) ? piece.frames() : 0;
                }
            }
        }
        assertThat(all).isEqualTo(2 * 111 * 30);
        assertThat(encoded).isLessThan(all * 6 / 10);
    }

    private static List<Line> otherOffer(List<Line> lines) {
        var edited = new ArrayList<>(lines);
        Line last = edited.remove(edited.size() - 1);
        edited.add(new Line(last.role(), "Take one home", last.spoken()));
        return edited;
    }

    private Path film(CuttingRoom in, UnaryOperator<List<Line>> edited) {
        return in.film(brief, photo, CUT, Shape.VERTICAL, 3, edited).file();
    }

    private long pieces() throws IOException {
        return pieces("one");
    }

    private long pieces(String room) throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve(room).resolve("pieces"))) {
            return all.filter(path -> path.toString().endsWith(".mp4")).count();
        }
    }
}
