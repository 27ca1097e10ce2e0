package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.BriefDraft.CapDraft;
import org.reelwright.domain.campaign.BriefDraft.TargetingDraft;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Violation;

class TargetingCheckTest {

    private static final TargetingDraft FULL = new TargetingDraft(
            List.of("at", "DE-by"),
            List.of("en-GB", "zh"),
            List.of("phone"),
            List.of("9", "23"),
            List.of("INSTREAM"),
            List.of("iab17", "IAB1-2"),
            List.of("runners"),
            List.of("Homepage top"),
            List.of("d1"),
            List.of("IAB25"),
            List.of("Bad.Example"),
            List.of("IAB18"),
            new CapDraft("3", ""),
            new CapDraft("10", "168"));

    @Test
    void isForAnybodyWhenNothingIsSaid() {
        assertThat(good(null)).isEqualTo(Targeting.ANYBODY);
        assertThat(good(empty(null))).isEqualTo(Targeting.ANYBODY);
    }

    @Test
    void readsEverythingAsPeopleTypeIt() {
        Targeting read = good(FULL);
        assertThat(read.places()).containsExactly("AT", "DE-BY");
        assertThat(read.languages()).containsExactly("en", "zh");
        assertThat(read.devices()).containsExactly(DeviceKind.PHONE);
        assertThat(read.hours()).containsExactly(9, 23);
        assertThat(read.categories()).containsExactly("IAB17", "IAB1-2");
        assertThat(read.spots()).containsExactly("Homepage top");
        assertThat(read.blockedSites()).containsExactly("bad.example");
        assertThat(read.perCreative()).contains(new FrequencyCap(3, 24));
        assertThat(read.perCampaign()).contains(new FrequencyCap(10, 168));
    }

    @Test
    void namesEverythingThatIsWrong() {
        var wrong = new TargetingDraft(
                List.of("XX"),
                List.of("!"),
                List.of("toaster"),
                List.of("24"),
                List.of("somewhere"),
                List.of("cars"),
                null,
                List.of("n".repeat(121)),
                null,
                List.of("?"),
                List.of("http://x/"),
                null,
                new CapDraft("0", "24"),
                new CapDraft("1", "721"));
        assertThat(((Checked.Bad<Targeting>) read(wrong)).violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "targeting.places[0]",
                        "targeting.languages[0]",
                        "targeting.devices[0]",
                        "targeting.hours[0]",
                        "targeting.placements[0]",
                        "targeting.categories[0]",
                        "targeting.spots[0]",
                        "targeting.blockedCategories[0]",
                        "targeting.blockedSites[0]",
                        "targeting.perCreative",
                        "targeting.perCampaign");
    }

    /** Auctions and tags are read in the first taxonomy, where 483 is nothing: it would bar nothing, and match nothing. */
    @Test
    void takesCategoriesOfTheTaxonomyThatIsReadAlone() {
        for (String other : List.of("483", "JLBCU7", "IAB27", "IAB0", "IAB1-8", "IAB24-1", "IAB1-", "IAB01")) {
            assertThat(((Checked.Bad<Targeting>) read(inCategory(other))).violations())
                    .as(other)
                    .extracting(Violation::field, Violation::message)
                    .containsExactly(
                            refused("targeting.categories[0]"),
                            refused("targeting.blockedCategories[0]"),
                            refused("targeting.advertises[0]"));
        }
        Targeting read = good(inCategory("iab9-31"));
        assertThat(read.categories()).containsExactly("IAB9-31");
        assertThat(read.blockedCategories()).containsExactly("IAB9-31");
        assertThat(read.advertises()).containsExactly("IAB9-31");
    }

    private static Tuple refused(String field) {
        return tuple(
                field,
                "This is none: give an id of the IAB's content taxonomy 1.0 such as IAB17 or IAB17-2; ids of later ones"
                        + " are not read.");
    }

    private static TargetingDraft inCategory(String id) {
        List<String> ids = List.of(id);
        return new TargetingDraft(null, null, null, null, null, ids, null, null, null, ids, null, ids, null, null);
    }

    @Test
    void refusesMoreThanAnybodyNeeds() {
        List<String> many = IntStream.range(0, 201).mapToObj(i -> "s" + i).toList();
        assertThat(read(empty(many))).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void isKeptAndReadAgain() throws Exception {
        Targeting read = good(FULL);
        assertThat(Json.MAPPER.readValue(Json.write(read), Targeting.class)).isEqualTo(read);
        assertThat(Json.MAPPER.readValue("{}", Targeting.class)).isEqualTo(Targeting.ANYBODY);
    }

    @Test
    void comesBackAsADraft() {
        Brief brief = Briefs.brief().build().shownTo(good(FULL));
        assertThat(good(BriefDraft.of(brief).targeting())).isEqualTo(brief.targeting());
    }

    private static TargetingDraft empty(List<String> segments) {
        return new TargetingDraft(
                null, null, null, null, null, null, segments, null, null, null, null, null, null, null);
    }

    private static Targeting good(TargetingDraft draft) {
        return ((Checked.Good<Targeting>) read(draft)).value();
    }

    private static Checked<Targeting> read(TargetingDraft draft) {
        var findings = new Findings();
        Targeting read = new TargetingCheck(findings).read(Optional.ofNullable(draft));
        return findings.judge(() -> read);
    }
}
