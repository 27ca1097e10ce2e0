package org.reelwright.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.review.Reviewed.NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Checked;

class ClientShareTest {

    @Test
    void isOpenUntilItEndsOrIsTakenBack() {
        ClientShare share = good(of("Ann", 2));
        assertThat(share.isOpen(NOON)).isTrue();
        assertThat(share.isOpen(NOON.plus(Duration.ofDays(2)).minusMillis(1))).isTrue();
        assertThat(share.isOpen(NOON.plus(Duration.ofDays(2)))).isFalse();
        share.revoke(NOON);
        assertThat(share.isOpen(NOON)).isFalse();
    }

    @Test
    void needsANameToStandOnTheFilmAndAnEnd() {
        assertThat(of(" \u200b", 2)).isInstanceOf(Checked.Bad.class);
        assertThat(of("x".repeat(61), 2)).isInstanceOf(Checked.Bad.class);
        assertThat(of("Ann", 0)).isInstanceOf(Checked.Bad.class);
        assertThat(of("Ann", 91)).isInstanceOf(Checked.Bad.class);
        assertThat(of("Ann", 90)).isInstanceOf(Checked.Good.class);
    }

    @Test
    void takesTheLastAnswerAndAReasonForANo() {
        ClientShare share = good(of("Ann", 2));
        assertThat(share.answer(ClientAnswer.NO, " ", NOON)).isInstanceOf(Checked.Bad.class);
        assertThat(share.answer(null, "hm", NOON)).isInstanceOf(Checked.Bad.class);
        assertThat(share.answer()).isEmpty();
        share.answer(ClientAnswer.NO, "Too loud", NOON);
        share.answer(ClientAnswer.YES, "", NOON);
        assertThat(share.answer()).contains(ClientAnswer.YES);
        assertThat(share.answerNote()).isEmpty();
    }

    @Test
    void isGivenUpAfterThreeCopiesThatFailed() {
        ClientShare share = good(of("Ann", 2));
        share.couldNotBeCopied();
        share.couldNotBeCopied();
        assertThat(share.isHopeless()).isFalse();
        share.couldNotBeCopied();
        assertThat(share.isHopeless()).isTrue();
    }

    private static Checked<ClientShare> of(String recipient, int days) {
        return ClientShare.of(Reviewed.film(), recipient, days, "hash", "mona", NOON);
    }

    private static ClientShare good(Checked<ClientShare> share) {
        return ((Checked.Good<ClientShare>) share).value();
    }
}
