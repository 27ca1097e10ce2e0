package org.reelwright.domain.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shared.Language;

class ShowReviewTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final ShowScript SCRIPT = new ShowScript(List.of(Shows.segment(300, "One")));

    private final RunOfShow show = RunOfShow.write(
            Campaign.draft(new java.util.UUID(0, 1), Shows.brief(Language.ENGLISH), NOW),
            new ShowTerms("Show", Shows.order(Language.ENGLISH, 300, List.of()), Optional.empty(), ZoneId.of("UTC")),
            SCRIPT,
            new Provenance("studio", "test"),
            "demo",
            NOW);

    @Test
    void onlyWhatWasPutToReviewIsDecided() {
        assertThat(show.decide(ShowDecision.APPROVED)).isFalse();
        assertThat(show.askForReview()).isTrue();
        assertThat(show.askForReview()).isFalse();
        assertThat(show.decide(ShowDecision.APPROVED)).isTrue();
        assertThat(show.status()).isEqualTo(ShowStatus.APPROVED);
    }

    @Test
    void aWordThatChangesMakesItADraftAgain() {
        show.askForReview();
        show.decide(ShowDecision.APPROVED);
        show.rewrite(SCRIPT, true, "ana", NOW);

        assertThat(show.status()).isEqualTo(ShowStatus.DRAFT);
        assertThat(show.edition()).isEqualTo(2);
    }

    @Test
    void approvalsAreOfOneEditionAndEndWhenItIsPutToReviewAnew() {
        List<ShowReview> said = List.of(
                say(ShowDecision.ASKED, "demo"),
                say(ShowDecision.APPROVED, "mona"),
                say(ShowDecision.APPROVED, "paul"));

        assertThat(ShowReview.approvers(said, 1)).containsExactly("mona", "paul");
        assertThat(ShowReview.approvers(said, 2)).isEmpty();
        assertThat(ShowReview.approvers(List.of(said.get(1), said.get(0)), 1)).isEmpty();
    }

    @Test
    void anEditionGrowsForAFewMinutesAndOnlyForWhoWritesIt() {
        var edition = ShowEdition.of(show, "edited");

        assertThat(edition.mayGrow(show, "demo", NOW.plusSeconds(60))).isTrue();
        assertThat(edition.mayGrow(show, "ana", NOW.plusSeconds(60))).isFalse();
        assertThat(edition.mayGrow(show, "demo", NOW.plusSeconds(600))).isFalse();
        show.askForReview();
        assertThat(edition.mayGrow(show, "demo", NOW.plusSeconds(60))).isFalse();
    }

    private ShowReview say(ShowDecision decision, String person) {
        return ShowReview.say(show, decision, person, "", NOW);
    }
}
