package org.reelwright.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.review.Reviewed.HASH;
import static org.reelwright.domain.review.Reviewed.NOON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.rendition.Creative;

class FourEyesTest {

    private static final FourEyes TWO = new FourEyes(true);
    private static final FourEyes ONE = new FourEyes(false);
    private static final Optional<String> NOBODY = Optional.empty();

    private final Creative film = Reviewed.film();

    @Test
    void onePersonIsEnoughWhereTwoAreNotAskedFor() {
        assertThat(ONE.missing(Set.of())).isEqualTo(1);
        assertThat(ONE.satisfiedBy(approvers(ONE, NOBODY, approved("mona")))).isTrue();
        assertThat(ONE.objection(Set.of("mona"), Optional.of("mona"), "mona")).isEmpty();
    }

    @Test
    void twoDifferentPeopleMustApprove() {
        Set<String> once = approvers(TWO, NOBODY, approved("mona"), approved("mona"));
        assertThat(TWO.missing(once)).isEqualTo(1);
        assertThat(TWO.satisfiedBy(once)).isFalse();
        assertThat(TWO.objection(once, NOBODY, "mona"))
                .hasValueSatisfying(why -> assertThat(why).contains("another person"));
        assertThat(TWO.objection(once, NOBODY, "otto")).isEmpty();
        assertThat(TWO.satisfiedBy(approvers(TWO, NOBODY, approved("mona"), approved("otto"))))
                .isTrue();
    }

    @Test
    void whoOrderedTheFilmDoesNotCount() {
        Optional<String> orderedBy = Optional.of("mona");
        assertThat(approvers(TWO, orderedBy, approved("mona"), approved("otto")))
                .containsExactly("otto");
        assertThat(TWO.objection(Set.of(), orderedBy, "mona"))
                .hasValueSatisfying(why -> assertThat(why).contains("ordered"));
    }

    @Test
    void anApprovalThatWasTakenBackDoesNotCount() {
        assertThat(approvers(TWO, NOBODY, approved("mona"), Review.takeBack(film, "mona", NOON), approved("otto")))
                .containsExactly("otto");
        assertThat(approvers(TWO, NOBODY, approved("mona"), Review.takeBack(film, "mona", NOON), approved("mona")))
                .containsExactly("mona");
    }

    @Test
    void anApprovalOfOtherBytesDoesNotCount() {
        assertThat(TWO.approvers(List.of(approved("mona")), "cd".repeat(32), NOBODY))
                .isEmpty();
    }

    @Test
    void aRejectionIsNoApproval() {
        assertThat(approvers(TWO, NOBODY, Review.say(film, Decision.REJECTED, "mona", "no", NOON)))
                .isEmpty();
    }

    private Review approved(String by) {
        return Review.say(film, Decision.APPROVED, by, "", NOON);
    }

    private static Set<String> approvers(FourEyes rule, Optional<String> orderedBy, Review... said) {
        return rule.approvers(List.of(said), HASH, orderedBy);
    }
}
