package org.reelwright.ejb.shot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.References;
import org.reelwright.domain.shot.Shot;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.PaletteRule;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.domain.storyboard.Transition;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.production.Artifacts;

class ChainTest {

    private static final Subject FILM = Subject.cut(0, 15).in(Shape.VERTICAL);
    private static final Plan PLAN = new Plan(
            Look.CLEAN_STUDIO,
            PaletteRule.of(Look.CLEAN_STUDIO, List.of()),
            List.of(scene(0, 3500, false), scene(3500, 3000, true)));

    @TempDir
    private Path folder;

    private final Chain chain = new Chain();

    @Test
    void goesOnAtTheFrameAtWhichTheFilmLeavesAClipThatIsLonger() throws IOException {
        follows(film("color=blue:s=64x64:r=30:d=3.5", "color=red:s=64x64:r=30:d=1.5")
                .named("kling:871"));

        References.Before before = chain.before(job(), PLAN).orElseThrow();

        Path frame = chain.lastFrame.files.path(before.frame());
        assertThat(new Color(ImageIO.read(frame.toFile()).getRGB(32, 32)).getRed())
                .isGreaterThan(200);
        assertThat(before.shownMs()).isEqualTo(3500);
        assertThat(before.madeAs()).contains("kling:871");
    }

    @Test
    void beginsWithItsPictureWhereNoShotCameBefore() {
        follows();

        assertThat(chain.before(job(), PLAN)).isEmpty();
    }

    private void follows(Clip... clip) {
        chain.lastFrame = new LastFrame();
        chain.lastFrame.ffmpeg = Workshop.ffmpeg();
        chain.lastFrame.files = Workshop.files(folder);
        chain.artifacts = new Artifacts() {
            @Override
            public <A extends Artifact> Optional<A> find(Class<A> kind, UUID production, Subject subject) {
                assertThat(subject).isEqualTo(FILM.scene(0));
                return List.of(clip).stream()
                        .map(each -> Shot.take(job(), "hash", each, new Provenance("kling", "v"), Instant.EPOCH))
                        .map(kind::cast)
                        .findFirst();
            }
        };
    }

    private Clip.Filmed film(String first, String then) {
        var files = Workshop.files(folder);
        Path film = files.workspace().resolve("film.mp4");
        Workshop.ffmpeg()
                .run(List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        first,
                        "-f",
                        "lavfi",
                        "-i",
                        then,
                        "-filter_complex",
                        "concat=n=2:v=1",
                        "-c:v",
                        "libx264",
                        film.toString()));
        return new Clip.Filmed(files.keep(film, "video/mp4"), 64, 64, 5000);
    }

    private static Job job() {
        return Job.order(new UUID(0, 1), Stage.SHOT, FILM.scene(1), 1, 1, "", Instant.EPOCH);
    }

    private static Scene scene(int start, int duration, boolean continues) {
        return new Scene(start, duration, 0, new UUID(0, 2), Staging.HERO, Motion.PUSH_IN, Transition.CUT, continues);
    }
}
