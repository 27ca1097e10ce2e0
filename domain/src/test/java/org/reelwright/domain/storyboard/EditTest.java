package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

class EditTest {

    private static final ShotLimits LIMITS = ShotLimits.upTo(5_500);

    private static final UUID OTHER = new UUID(3, 4);

    private final Board board = Boards.board();

    @Test
    void otherWordsLeaveEverythingElseAsItIs() {
        Board after = good(new Edit.Reword(0, "  Tea gone\ncold? ", "Cold tea again?"));

        assertThat(after.lines().get(0).onScreen()).isEqualTo("Tea gone cold?");
        assertThat(after.lines().get(0).role()).isEqualTo(LineRole.HOOK);
        assertThat(after.plan()).isEqualTo(board.plan());
    }

    @Test
    void aLongerLineTakesItsTimeFromTheScenesAroundIt() {
        Board after = good(new Edit.Reword(4, "Never leaks", "And it never leaks, not even upside down in your bag."));

        assertThat(after.scenes().get(4).durationMs())
                .isGreaterThan(board.scenes().get(4).durationMs());
        assertThat(length(after)).isEqualTo(length(board));
    }

    @Test
    void whereNothingIsSaidThereIsNothingToReword() {
        assertThat(bad(new Edit.Reword(3, "Hello", "")))
                .extracting(Violation::field)
                .containsExactly("onScreen");
    }

    @Property
    void whateverLengthASceneGetsTheFilmStaysAsLongAndNoSceneTooShortOrTooLong(
            @ForAll @IntRange(max = 5) int scene, @ForAll @IntRange(min = 1_200, max = 5_000) int ms) {
        if (new Edit.Retime(scene, ms).on(board, LIMITS) instanceof Checked.Good<Board> good) {
            List<Scene> scenes = good.value().scenes();

            assertThat(length(good.value())).isEqualTo(15_000);
            assertThat(scenes).allMatch(s -> s.durationMs() >= Pacing.SHORTEST_MS && s.durationMs() % 100 == 0);
            assertThat(scenes.subList(0, 5)).allMatch(s -> s.durationMs() <= LIMITS.longestSceneMs());
            assertThat(scenes.get(scene).durationMs()).isCloseTo(ms, org.assertj.core.data.Offset.offset(50));
        }
    }

    @Test
    void theNextSceneGivesTheTimeFirst() {
        Board after = good(new Edit.Retime(0, 2_800));

        assertThat(after.scenes())
                .extracting(Scene::durationMs)
                .containsExactly(2_800, 1_700, 2_500, 2_000, 3_000, 3_000);
    }

    @Test
    void aSceneCannotBeLongerThanItsModelFilms() {
        assertThat(bad(new Edit.Retime(1, 5_100)))
                .extracting(Violation::message)
                .containsExactly("This scene can have 1.2 to 5.0 seconds.");
        assertThat(bad(new Edit.Retime(1, 300))).isNotEmpty();
    }

    @Test
    void materialIsShownInAllScenesOfItsPictureWhole() {
        Board after = good(new Edit.Show(2, OTHER, "dawn.jpg", 0));

        assertThat(after.scenes().subList(1, 3))
                .allMatch(scene -> scene.photo().equals(OTHER) && scene.staging() == Staging.PHOTO);
        assertThat(after.scenes().get(0)).isEqualTo(board.scenes().get(0));
        assertThat(new Rework(board, after).changedScenes()).containsExactly(1, 2);
    }

    @Test
    void aClipMustLastForAllScenesThatShowItAndNotBeTheEndCard() {
        assertThat(bad(new Edit.Show(1, OTHER, "waves.mp4", 4_900)))
                .extracting(Violation::field)
                .containsExactly("material");
        assertThat(bad(new Edit.Show(5, OTHER, "waves.mp4", 9_000)))
                .extracting(Violation::message)
                .containsExactly("The end card holds still: choose a picture for it.");
        assertThat(good(new Edit.Show(1, OTHER, "waves.mp4", 5_000)).scenes().get(2))
                .matches(Scene::footage);
        assertThat(good(new Edit.Show(5, OTHER, "dawn.jpg", 0)).scenes().get(5).staging())
                .isEqualTo(Staging.END_CARD);
    }

    @Test
    void aClipGoesWhenAnotherPictureIsChosen() {
        Board filmed = good(new Edit.Show(0, OTHER, "waves.mp4", 5_000));
        Board after = ((Checked.Good<Board>) new Edit.Restage(0, OTHER, Staging.HERO).on(filmed, LIMITS)).value();

        assertThat(after.scenes().get(0)).matches(scene -> !scene.footage());
    }

    @Test
    void anotherPictureIsThatOfAllScenesThatGoOnInIt() {
        Board after = good(new Edit.Retake(2, "warmer light", 7));

        assertThat(after.scenes()).extracting(Scene::take).containsExactly(0, 7, 7, 0, 0, 0);
        assertThat(after.scenes().get(1).wish()).isEqualTo("warmer light");
    }

    @Test
    void anotherPhotoAndStagingGoTogether() {
        UUID other = new UUID(0, 2);
        Board after = good(new Edit.Restage(4, other, Staging.CLOSE_UP));

        assertThat(after.scenes().get(4).photo()).isEqualTo(other);
        assertThat(after.scenes().get(4).staging()).isEqualTo(Staging.CLOSE_UP);
    }

    @Test
    void onlyTheLastSceneIsTheEndCard() {
        assertThat(bad(new Edit.Restage(4, Boards.PHOTO, Staging.END_CARD))).isNotEmpty();
        assertThat(bad(new Edit.Restage(5, Boards.PHOTO, Staging.HERO))).isNotEmpty();
    }

    @Test
    void theCameraMovesOtherwiseInOneSceneAlone() {
        assertThat(good(new Edit.Move(1, Motion.RISE)).scenes())
                .extracting(Scene::motion)
                .containsExactly(
                        Motion.PUSH_IN, Motion.RISE, Motion.PUSH_IN, Motion.PUSH_IN, Motion.PUSH_IN, Motion.PUSH_IN);
    }

    @Test
    void linesChangePlacesWithAllTheirScenes() {
        Board after = good(new Edit.Swap(0));

        assertThat(after.origins()).containsExactly(1, 2, 0, 3, 4, 5);
        assertThat(after.scenes()).extracting(Scene::line).containsExactly(0, 0, 1, Scene.WORDLESS, 2, 3);
        assertThat(after.lines()).extracting(line -> line.role()).startsWith(LineRole.BENEFIT, LineRole.HOOK);
        assertThat(after.scenes()).extracting(Scene::startMs).containsExactly(0, 2_500, 5_000, 7_000, 9_000, 12_000);
        assertThat(after.scenes().get(0).transition()).isEqualTo(Transition.CUT);
    }

    @Test
    void aPauseChangesPlacesWithoutTheScript() {
        Board after = good(new Edit.Swap(1));

        assertThat(after.origins()).containsExactly(0, 3, 1, 2, 4, 5);
        assertThat(after.lines()).isEqualTo(board.lines());
    }

    @Test
    void theEndCardStaysLast() {
        assertThat(bad(new Edit.Swap(4))).isNotEmpty();
        assertThat(bad(new Edit.Swap(5))).isNotEmpty();
        assertThat(bad(new Edit.Swap(17))).isNotEmpty();
    }

    private Board good(Edit edit) {
        return ((Checked.Good<Board>) edit.on(board, LIMITS)).value();
    }

    private List<Violation> bad(Edit edit) {
        return ((Checked.Bad<Board>) edit.on(board, LIMITS)).violations();
    }

    private static int length(Board of) {
        return of.scenes().get(of.scenes().size() - 1).endMs();
    }
}
