package org.reelwright.domain.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Successors.Known;
import org.reelwright.domain.production.Successors.Wanted;

class SuccessorsTest {

    private static final Subject CUT = Subject.cut(0, 15);
    private static final Subject FILM = CUT.in(Shape.VERTICAL);

    private final List<Known> jobs = new ArrayList<>();
    private int scenes = 2;
    private Set<Stage> ordered = EnumSet.complementOf(EnumSet.of(Stage.PRESENTER));

    @Test
    void aScriptLeadsToItsStoryboardAndItsVoice() {
        assertThat(after(Stage.SCRIPT, CUT, 1))
                .containsExactlyInAnyOrder(new Wanted(Stage.STORYBOARD, CUT, 1), new Wanted(Stage.VOICE, CUT, 1));
    }

    @Test
    void aStoryboardLeadsToAPictureForEachSceneInEachShape() {
        done(Stage.SCRIPT, CUT, 1);

        assertThat(after(Stage.STORYBOARD, CUT, 1))
                .extracting(wanted -> wanted.stage() + " " + wanted.subject().path())
                .containsExactlyInAnyOrder(
                        "IMAGE 0/15/9x16/0", "IMAGE 0/15/9x16/1", "IMAGE 0/15/1x1/0", "IMAGE 0/15/1x1/1");
    }

    @Test
    void aFilmWaitsForAllItsShotsAndTheVoice() {
        drawn();
        done(Stage.VOICE, CUT, 1);
        pictured(FILM, 1);

        assertThat(after(Stage.SHOT, FILM.scene(0), 1)).isEmpty();
        assertThat(after(Stage.SHOT, FILM.scene(1), 1)).containsExactly(new Wanted(Stage.RENDITION, FILM, 1));
    }

    @Test
    void theVoiceComingLastBeginsEveryFilmWhoseShotsAreThere() {
        drawn();
        pictured(FILM, 1);
        done(Stage.SHOT, FILM.scene(0), 1);
        done(Stage.SHOT, FILM.scene(1), 1);

        assertThat(after(Stage.VOICE, CUT, 1)).containsExactly(new Wanted(Stage.RENDITION, FILM, 1));
    }

    @Test
    void aNewPictureMakesOnlyItsOwnShotAndFilmAnew() {
        allMade();

        assertThat(after(Stage.IMAGE, FILM.scene(1), 2)).containsExactly(new Wanted(Stage.SHOT, FILM.scene(1), 2));
        assertThat(after(Stage.SHOT, FILM.scene(1), 2)).containsExactly(new Wanted(Stage.RENDITION, FILM, 2));
    }

    @Test
    void aNewScriptsVoiceDoesNotCutAFilmFromTheOldShots() {
        allMade();
        done(Stage.SCRIPT, CUT, 2);
        jobs.add(new Known(Stage.STORYBOARD, CUT, 2, JobState.READY));

        assertThat(after(Stage.VOICE, CUT, 2)).isEmpty();
    }

    @Test
    void aStoryboardWithFewerScenesDoesNotWaitForThoseOfTheOldOne() {
        allMade();
        done(Stage.SCRIPT, CUT, 2);
        done(Stage.VOICE, CUT, 2);
        scenes = 1;
        done(Stage.STORYBOARD, CUT, 2);
        done(Stage.IMAGE, FILM.scene(0), 2);

        assertThat(after(Stage.SHOT, FILM.scene(0), 2)).containsExactly(new Wanted(Stage.RENDITION, FILM, 2));
    }

    @Test
    void whatEndedBadlyIsNotThere() {
        drawn();
        jobs.add(new Known(Stage.VOICE, CUT, 1, JobState.DEAD));
        pictured(FILM, 1);
        done(Stage.SHOT, FILM.scene(0), 1);

        assertThat(after(Stage.SHOT, FILM.scene(1), 1)).isEmpty();
    }

    @Test
    void nobodyWaitsForAPresenterWhomNoBriefOrders() {
        drawn();

        assertThat(after(Stage.VOICE, CUT, 1)).extracting(Wanted::stage).doesNotContain(Stage.PRESENTER);
    }

    @Test
    void aPresenterComesAfterVoiceAndStoryboardAndBeforeTheFilm() {
        ordered = EnumSet.allOf(Stage.class);
        drawn();
        assertThat(after(Stage.VOICE, CUT, 1)).containsExactly(new Wanted(Stage.PRESENTER, CUT, 1));
        pictured(FILM, 1);
        done(Stage.SHOT, FILM.scene(0), 1);
        assertThat(after(Stage.SHOT, FILM.scene(1), 1)).isEmpty();

        assertThat(after(Stage.PRESENTER, CUT, 1)).containsExactly(new Wanted(Stage.RENDITION, FILM, 1));
    }

    @Test
    void aNewVoiceMakesANewPresenterBeforeItMakesANewFilm() {
        ordered = EnumSet.allOf(Stage.class);
        allMade();
        done(Stage.PRESENTER, CUT, 1);

        assertThat(after(Stage.VOICE, CUT, 2)).containsExactly(new Wanted(Stage.PRESENTER, CUT, 2));
    }

    private void drawn() {
        done(Stage.SCRIPT, CUT, 1);
        done(Stage.STORYBOARD, CUT, 1);
    }

    private void pictured(Subject film, int revision) {
        for (int scene = 0; scene < scenes; scene++) {
            done(Stage.IMAGE, film.scene(scene), revision);
        }
    }

    private void allMade() {
        drawn();
        done(Stage.VOICE, CUT, 1);
        for (Shape shape : List.of(Shape.VERTICAL, Shape.SQUARE)) {
            pictured(CUT.in(shape), 1);
            for (int scene = 0; scene < scenes; scene++) {
                done(Stage.SHOT, CUT.in(shape).scene(scene), 1);
            }
            done(Stage.RENDITION, CUT.in(shape), 1);
        }
    }

    private void done(Stage stage, Subject subject, int revision) {
        jobs.add(new Known(stage, subject, revision, JobState.DONE));
    }

    private List<Wanted> after(Stage stage, Subject subject, int revision) {
        done(stage, subject, revision);
        var successors = new Successors(cut -> List.of(Shape.VERTICAL, Shape.SQUARE), cut -> scenes, ordered, jobs);
        return successors.of(new Known(stage, subject, revision, JobState.DONE));
    }
}
