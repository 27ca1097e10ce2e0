package org.reelwright.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.review.Reviewed.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.rendition.Creative;

class UndoingTest {

    private static final Undoing UNDOING = new Undoing(Duration.ofSeconds(20));
    private static final Instant SOON = NOON.plusSeconds(20);

    private final Creative film = Reviewed.film();

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "REJECTED"})
    void takesBackWhatOneDecidedOneselfAMomentAgo(Decision decision) {
        assertThat(objection(said(decision), "mona", CampaignStatus.READY, SOON))
                .isEmpty();
    }

    @Test
    void takesNothingBackOfAnotherPersonsOrWhereNothingWasSaid() {
        assertThat(objection(said(Decision.APPROVED), "otto", CampaignStatus.READY, SOON))
                .isPresent();
        assertThat(UNDOING.objection(List.of(), "mona", CampaignStatus.IN_REVIEW, SOON))
                .isPresent();
    }

    @Test
    void takesNothingBackLate() {
        assertThat(objection(said(Decision.APPROVED), "mona", CampaignStatus.READY, SOON.plusMillis(1)))
                .hasValueSatisfying(why -> assertThat(why).contains("too late"));
    }

    @ParameterizedTest
    @EnumSource(
            value = CampaignStatus.class,
            names = {"RUNNING", "PAUSED", "ENDED"})
    void takesNothingBackOnceTheCampaignWasLaunched(CampaignStatus status) {
        assertThat(objection(said(Decision.APPROVED), "mona", status, SOON)).isPresent();
    }

    @Test
    void takesNoRequestBackThatIsBeingWorkedOnAndNothingTwice() {
        assertThat(objection(said(Decision.CHANGE_REQUESTED), "mona", CampaignStatus.IN_PRODUCTION, NOON))
                .hasValueSatisfying(why -> assertThat(why).contains("being made"));
        assertThat(objection(said(Decision.TAKEN_BACK), "mona", CampaignStatus.IN_REVIEW, NOON))
                .isPresent();
    }

    private Review said(Decision decision) {
        return Review.say(film, decision, "mona", "", NOON);
    }

    private static Optional<String> objection(Review last, String who, CampaignStatus campaign, Instant now) {
        return UNDOING.objection(List.of(last), who, campaign, now);
    }
}
