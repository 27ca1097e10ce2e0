package org.reelwright.domain.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.livestream.ShowEdit.What;
import org.reelwright.domain.shared.Checked;

class ShowEditTest {

    private final ShowScript show = new ShowScript(List.of(
            Shows.segment(60, "One", "Two"),
            Shows.segment(60, "Three"),
            Shows.offer("Two for one", 120),
            Shows.segment(150)));

    @Test
    void aLineIsWrittenAddedMovedAndTakenOut() {
        assertThat(words(edited(edit(What.SAY, 0, 1, 0, 0, "Deux")))).containsExactly("One", "Deux");
        assertThat(words(edited(edit(What.ADD_POINT, 0, 2, 0, 0, "Three")))).containsExactly("One", "Two", "Three");
        assertThat(words(edited(edit(What.MOVE_POINT, 0, 0, 1, 0, "")))).containsExactly("Two", "One");
        assertThat(words(edited(edit(What.REMOVE_POINT, 0, 0, 0, 0, "")))).containsExactly("Two");
    }

    @Test
    void whatIsLongerTakesFromTheOthersBeforeTheNextOffer() {
        assertThat(edited(edit(What.RETIME, 0, 0, 0, 90, "")).segments())
                .extracting(Segment::seconds)
                .containsExactly(90, 30, 30, 150);
    }

    @Test
    void anOfferStaysAtItsTimeWhateverMovesAroundIt() {
        ShowScript moved = edited(edit(What.MOVE_SEGMENT, 1, 0, 3, 0, ""));
        int[] starts = Timing.starts(moved.segments());

        assertThat(moved.segments().get(1).offer()).isPresent();
        assertThat(starts[1]).isEqualTo(120);
        assertThat(moved.segments().stream().mapToInt(Segment::seconds).sum()).isEqualTo(300);
    }

    @Test
    void offersDoNotOvertakeEachOther() {
        var two = new ShowScript(List.of(Shows.segment(60), Shows.offer("A", 60), Shows.offer("B", 120)));

        assertThat(edit(What.MOVE_SEGMENT, 2, 0, 1, 0, "").in(two, 300)).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void whatIsNotThereIsNotChanged() {
        for (What what : What.values()) {
            if (what != What.ADD_SEGMENT) {
                assertThat(edit(what, 9, 0, 0, 60, "x").in(show, 300))
                        .as(what.name())
                        .isInstanceOf(Checked.Bad.class);
            }
            assertThat(edit(what, -1, 0, 0, 60, "x").in(show, 300))
                    .as(what.name())
                    .isInstanceOf(Checked.Bad.class);
        }
        assertThat(edit(What.SAY, 0, 7, 0, 0, "x").in(show, 300)).isInstanceOf(Checked.Bad.class);
        assertThat(edit(null, 0, 0, 0, 0, "x").in(show, 300)).isInstanceOf(Checked.Bad.class);
    }

    private ShowScript edited(ShowEdit edit) {
        return ((Checked.Good<ShowScript>) edit.in(show, 300)).value();
    }

    private static List<String> words(ShowScript script) {
        return script.segments().get(0).points().stream()
                .map(TalkingPoint::words)
                .toList();
    }

    private static ShowEdit edit(What what, int segment, int point, int to, int seconds, String words) {
        return new ShowEdit(what, segment, point, to, seconds, PointKind.SAY, words, SegmentKind.PRODUCT, 0);
    }
}
