package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

class LeftOutTest {

    private static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");

    @Test
    void keepsWhichFilmsAreLeftOutAndRefusesToLeaveOutAll() {
        BriefDraft least = BriefDraft.ofLeast("Trail Flask", Drafts.PHOTO, "300");
        Brief brief = good(leavingOut(least, List.of("0/6/9:16", "0/30/1x1", "7/6/1x1")));

        assertThat(brief.leftOut()).containsExactly("0/6/9x16", "0/30/1x1");
        assertThat(brief.shapesOf(0, 30)).containsExactly(Shape.VERTICAL, Shape.WIDE);
        assertThat(BriefDraft.of(brief).leftOut()).isEqualTo(brief.leftOut());
        List<String> all = brief.lengths().stream()
                .flatMap(seconds -> brief.shapes().stream().map(shape -> Brief.film(0, seconds, shape)))
                .toList();
        assertThat(fields(leavingOut(least, all))).containsExactly("leftOut");
        assertThat(fields(leavingOut(least, List.of("everything")))).containsExactly("leftOut[0]");
    }

    private static BriefDraft leavingOut(BriefDraft of, List<String> films) {
        return new BriefDraft(
                of.product(), null, null, null, of.budget(), null, null, null, null, null, null, films, null);
    }

    private static Checked<Brief> check(BriefDraft draft) {
        return BriefCheck.check(draft, NOW, (id, kind) -> true);
    }

    private static Brief good(BriefDraft draft) {
        return ((Checked.Good<Brief>) check(draft)).value();
    }

    private static List<String> fields(BriefDraft draft) {
        return ((Checked.Bad<Brief>) check(draft))
                .violations().stream().map(Violation::field).toList();
    }
}
