package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shared.Checked;

class ReworkTest {

    private final Board film = Boards.board();

    @Test
    void anotherWordSetsEverythingInMotion() {
        Rework rework = after(new Edit.Reword(0, "Tea gone cold?", "Cold tea again?"));

        assertThat(rework.stages())
                .containsExactly(
                        Stage.SCRIPT,
                        Stage.STORYBOARD,
                        Stage.IMAGE,
                        Stage.SHOT,
                        Stage.VOICE,
                        Stage.PRESENTER,
                        Stage.RENDITION);
        assertThat(rework.newlySpoken()).isEmpty();
        assertThat(rework.changedScenes()).containsExactly(0);
    }

    @Test
    void onlyAnotherSpokenLineIsSpokenAnew() {
        assertThat(after(new Edit.Reword(4, "Never leaks", "It never leaks.")).newlySpoken())
                .containsExactly(2);
    }

    @Test
    void anotherMotionLeavesTheVoiceAlone() {
        assertThat(after(new Edit.Move(1, Motion.RISE)).stages())
                .containsExactly(Stage.STORYBOARD, Stage.IMAGE, Stage.SHOT, Stage.PRESENTER, Stage.RENDITION);
    }

    @Test
    void anotherVoiceSpeaksEveryLineAnew() {
        Rework rework = after(new Edit.Recast("man"));

        assertThat(rework.begins()).containsExactly(Stage.SCRIPT);
        assertThat(rework.newlySpoken()).containsExactly(0, 1, 2, 3);
        assertThat(rework.changedScenes()).isEmpty();
    }

    @Test
    void theUsualVoiceAgainIsNothing() {
        Board there = ((Checked.Good<Board>) new Edit.Recast("man").on(film, ShotLimits.USUAL)).value();
        Board back = ((Checked.Good<Board>) new Edit.Recast("").on(there, ShotLimits.USUAL)).value();

        assertThat(new Rework(film, back).isNothing()).isTrue();
    }

    @Test
    void linesInAnotherOrderAreNoOtherWords() {
        Rework rework = after(new Edit.Swap(0));

        assertThat(rework.newlySpoken()).isEmpty();
        assertThat(rework.changedScenes()).isEmpty();
        assertThat(rework.begins()).containsExactly(Stage.SCRIPT);
    }

    @Test
    void editsThatUndoEachOtherAreNothing() {
        Board there = ((Checked.Good<Board>) new Edit.Move(1, Motion.RISE).on(film, ShotLimits.USUAL)).value();
        Board back = ((Checked.Good<Board>) new Edit.Move(1, Motion.PUSH_IN).on(there, ShotLimits.USUAL)).value();

        assertThat(new Rework(film, back).isNothing()).isTrue();
    }

    private Rework after(Edit edit) {
        return new Rework(film, ((Checked.Good<Board>) edit.on(film, ShotLimits.USUAL)).value());
    }
}
