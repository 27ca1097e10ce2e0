package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Targeting;

class SituationTest {

    private static final UUID OWNER = new UUID(5, 5);

    @Property
    void isReadBackFromItsKeyWhateverWasSaid(
            @ForAll String place, @ForAll String device, @ForAll int hour, @ForAll String audience) {
        var situation = new Situation(place, device, hour, audience);
        assertThat(Situation.parse(situation.key())).contains(situation);
        assertThat(situation.key()).hasSizeLessThanOrEqualTo(100).matches("[a-z0-9_.|-]+");
    }

    @Test
    void knowsTheHourInPartsOfFour() {
        assertThat(new Situation("wide", "phone", 23, "parents"))
                .isEqualTo(new Situation("WIDE", "Phone", 20, "parents"));
    }

    @Test
    void itsAudienceIsWhatTheLineItemIsAimedAt() {
        assertThat(audience(Set.of("runners", "aardvarks"), "hikers", "runners"))
                .isEqualTo("runners");
        assertThat(audience(Set.of(new OwnSegment(OWNER, "hikers"), "runners"), "hikers", "runners"))
                .isEqualTo("hikers");
        assertThat(audience(Set.of("runners"))).isEqualTo("-");
    }

    /** Another advertiser's list would steer this one's campaigns, and its name stand in this one's reports. */
    @Test
    void listsOfOtherAdvertisersAreNoAudience() {
        assertThat(audience(Set.of(new OwnSegment(new UUID(6, 6), "hikers")), "hikers"))
                .isEqualTo("-");
    }

    private static String audience(Set<Object> segments, String... aimedAt) {
        var targeting = new Targeting(
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(aimedAt),
                null,
                null,
                null,
                null,
                null,
                Optional.empty(),
                Optional.empty());
        Candidate film = Servings.serving().served().ad();
        var offer = new Offer(OWNER, "USD", targeting, Optional.empty(), List.of(List.of(film)));
        var place = new Placement("", Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
        return Situation.of(new AdRequest(place, viewing(segments), SaleTerms.ANY, LineItems.NOON), offer)
                .audience();
    }

    private static Viewing viewing(Set<Object> segments) {
        return new Viewing(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                segments,
                Consent.FULL,
                Optional.empty());
    }

    @Test
    void isNotReadFromAnythingElse() {
        assertThat(Situation.parse("")).isEmpty();
        assertThat(Situation.parse("a|b|c|d")).isEmpty();
        assertThat(Situation.parse("a|b|1|d|e")).isEmpty();
    }
}
