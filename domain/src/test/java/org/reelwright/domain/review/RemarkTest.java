package org.reelwright.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.review.Reviewed.NOON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

class RemarkTest {

    private static final int FRAMES = 450;

    @Test
    void isOfOneFrameThatTheFilmHas() {
        assertThat(good(on(0, "Here")).frame()).isZero();
        assertThat(good(on(FRAMES - 1, "There")).frame()).isEqualTo(FRAMES - 1);
        assertThat(wrong(on(FRAMES, "Where?"))).extracting(Violation::field).containsExactly("frame");
        assertThat(wrong(on(-1, "Where?"))).extracting(Violation::field).containsExactly("frame");
    }

    @Test
    void saysSomethingThatCanBeSeen() {
        assertThat(wrong(on(0, " \u200b\u202e "))).extracting(Violation::field).containsExactly("words");
        assertThat(wrong(on(0, "x".repeat(2001)))).extracting(Violation::field).containsExactly("words");
        assertThat(good(on(0, "<b>\u202eno</b>")).words()).isEqualTo("<b>no</b>");
    }

    @Test
    void isAnsweredWhereItIs() {
        Remark answer = good(good(on(7, "Too dark")).answer("otto", "Lighter now", NOON));
        assertThat(answer.frame()).isEqualTo(7);
        assertThat(answer.author()).isEqualTo("otto");
        assertThat(good(on(7, "Too dark")).answer("otto", " ", NOON)).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void isSettledByWhoSaysSoFirstUntilItIsOpenedAgain() {
        Remark remark = good(on(7, "Too dark"));
        remark.resolve("otto", NOON);
        remark.resolve("mona", NOON.plusSeconds(1));
        assertThat(remark.resolvedBy()).contains("otto");
        remark.reopen();
        assertThat(remark.isResolved()).isFalse();
        assertThat(remark.resolvedBy()).isEmpty();
    }

    private static Checked<Remark> on(int frame, String words) {
        return Remark.on(Reviewed.film(), "mona", frame, FRAMES, words, Drawing.NONE, NOON);
    }

    private static Remark good(Checked<Remark> remark) {
        return ((Checked.Good<Remark>) remark).value();
    }

    private static List<Violation> wrong(Checked<Remark> remark) {
        return ((Checked.Bad<Remark>) remark).violations();
    }
}
