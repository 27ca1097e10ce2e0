package org.reelwright.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.PaletteRule;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.domain.storyboard.Transition;

class ChangeTest {

    private static final Subject FILM = Subject.cut(0, 15).in(Shape.VERTICAL);
    private static final Plan PLAN = new Plan(
            Look.CLEAN_STUDIO,
            PaletteRule.of(Look.CLEAN_STUDIO, List.of()),
            List.of(scene(0, false), scene(1, true), scene(2, false)));

    @Test
    void toAPictureMakesTheScenesAnewThatGoOnInIt() {
        assertThat(subjects(Stage.IMAGE, 0)).containsExactly(FILM.scene(0), FILM.scene(1));
        assertThat(subjects(Stage.IMAGE, 1)).containsExactly(FILM.scene(0), FILM.scene(1));
        assertThat(subjects(Stage.IMAGE, 2)).containsExactly(FILM.scene(2));
    }

    @Test
    void toAShotMakesTheShotsAnewThatGoOnFromIt() {
        assertThat(subjects(Stage.SHOT, 0)).containsExactly(FILM.scene(0), FILM.scene(1));
        assertThat(subjects(Stage.SHOT, 1)).containsExactly(FILM.scene(1));
    }

    @Test
    void toAShotIsNoneWhereNoModelFilmed() {
        assertThat(change(Stage.SHOT, OptionalInt.of(2), "steadier")).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void toASceneNamesOneAndSaysWhy() {
        assertThat(change(Stage.IMAGE, OptionalInt.of(3), "redder")).isInstanceOf(Checked.Bad.class);
        assertThat(change(Stage.IMAGE, OptionalInt.empty(), "redder")).isInstanceOf(Checked.Bad.class);
        assertThat(change(Stage.IMAGE, OptionalInt.of(0), " ")).isInstanceOf(Checked.Bad.class);
        assertThat(change(Stage.VOICE, OptionalInt.empty(), "louder")).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void toTheWordsIsOfTheWholeCut() {
        assertThat(((Checked.Good<Change>) change(Stage.SCRIPT, OptionalInt.empty(), "shorter"))
                        .value()
                        .subjects())
                .containsExactly(Subject.cut(0, 15));
    }

    private static List<Subject> subjects(Stage stage, int scene) {
        return ((Checked.Good<Change>) change(stage, OptionalInt.of(scene), "another"))
                .value()
                .subjects();
    }

    private static Checked<Change> change(Stage stage, OptionalInt scene, String note) {
        return Change.to(FILM, stage, scene, PLAN, Set.of(0, 1), note);
    }

    private static Scene scene(int index, boolean continues) {
        return new Scene(
                index * 3000, 3000, index, new UUID(0, 1), Staging.HERO, Motion.HOLD, Transition.CUT, continues);
    }
}
