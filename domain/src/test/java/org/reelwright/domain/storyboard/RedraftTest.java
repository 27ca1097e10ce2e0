package org.reelwright.domain.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.shared.Checked;

class RedraftTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Edit FIRST = new Edit.Move(0, Motion.RISE);
    private static final Edit SECOND = new Edit.Move(0, Motion.HOLD);

    private final Redraft redraft = Redraft.begin(new UUID(0, 1), Subject.cut(0, 15), 1, "demo", NOW);

    @Test
    void whatIsTakenBackCanBeDoneAgain() {
        redraft.add(FIRST, "demo", NOW);
        redraft.add(SECOND, "demo", NOW);

        assertThat(redraft.undo("demo", NOW)).isTrue();
        assertThat(redraft.edits()).containsExactly(FIRST);
        assertThat(redraft.redo("demo", NOW)).isTrue();
        assertThat(redraft.edits()).containsExactly(FIRST, SECOND);
        assertThat(redraft.redo("demo", NOW)).isFalse();
    }

    @Test
    void aNewEditForgetsWhatWasTakenBack() {
        redraft.add(FIRST, "demo", NOW);
        redraft.undo("demo", NOW);
        redraft.add(SECOND, "demo", NOW);

        assertThat(redraft.edits()).containsExactly(SECOND);
        assertThat(redraft.mayRedo()).isFalse();
    }

    @Test
    void allThatIsTakenBackAtOnceCanBeDoneAgain() {
        redraft.add(FIRST, "demo", NOW);
        redraft.add(SECOND, "demo", NOW);
        redraft.undoAll("demo", NOW);

        assertThat(redraft.edits()).isEmpty();
        assertThat(redraft.mayRedo()).isTrue();
    }

    @Test
    void everyChangeGivesItAnotherState() {
        int before = redraft.state();
        redraft.add(FIRST, "ana", NOW);

        assertThat(redraft.state()).isNotEqualTo(before);
        assertThat(redraft.changedBy()).isEqualTo("ana");
        assertThat(redraft.undo("demo", NOW)).isTrue();
        assertThat(redraft.state()).isGreaterThan(before + 1);
        assertThat(redraft.undo("demo", NOW)).isFalse();
    }

    @Test
    void whatIsOrderedStaysAsItIs() {
        assertThat(redraft.order(2, "demo", NOW)).isFalse();
        redraft.add(FIRST, "demo", NOW);

        assertThat(redraft.order(2, "demo", NOW)).isTrue();
        assertThat(redraft.add(SECOND, "demo", NOW)).isFalse();
        assertThat(redraft.undo("demo", NOW)).isFalse();
        assertThat(redraft.order(3, "demo", NOW)).isFalse();
        assertThat(redraft.orderedRevision()).isEqualTo(2);
    }

    @Test
    void editsAreAppliedOneUponTheOther() {
        redraft.add(new Edit.Swap(0), "demo", NOW);
        redraft.add(new Edit.Reword(2, "Really cold?", ""), "demo", NOW);

        Board after = ((Checked.Good<Board>) redraft.on(Boards.board(), ShotLimits.USUAL)).value();
        assertThat(after.lines().get(1).onScreen()).isEqualTo("Really cold?");
    }

    @Test
    void anEditThatNoLongerFitsSaysWhy() {
        redraft.add(new Edit.Swap(9), "demo", NOW);

        assertThat(redraft.on(Boards.board(), ShotLimits.USUAL)).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void editsAreKeptAndReadAgain() {
        var all = new Edits(List.of(
                FIRST,
                new Edit.Reword(0, "a", "b"),
                new Edit.Retime(1, 2_000),
                new Edit.Restage(1, Boards.PHOTO, Staging.ASIDE),
                new Edit.Retake(1, "redder", 3),
                new Edit.Swap(1)));
        var column = new EditsColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(all)))
                .isEqualTo(all);
    }
}
