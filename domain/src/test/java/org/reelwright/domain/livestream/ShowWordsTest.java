package org.reelwright.domain.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.script.Policies;
import org.reelwright.domain.script.Policy;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Violation;

class ShowWordsTest {

    private static final String DISCLAIMER = "Results vary with use.";
    private static final Offer OFFER = new Offer("Two for $45", 0, 120, 60);
    private final ShowOrder order = Shows.order(
            Language.ENGLISH, 600, List.of(OFFER), Shows.product("Rill cup", "", List.of("Weighs 90 grams"), "12"));

    @Test
    void whatTheBriefAndTheOffersHoldMayBeSaid() {
        assertThat(fields(about(0, "Keeps coffee hot for 12 hours, and costs $29.", "Two for $45")))
                .isEmpty();
    }

    @Test
    void whatOneProductIsMayNotBeSaidOfAnother() {
        assertThat(fields(about(1, "It weighs 90 grams."))).isEmpty();
        assertThat(fields(about(0, "Have a look.", "It weighs 90 grams.")))
                .containsExactly("segments[0].points[1].words");
    }

    @Test
    void bannedWordsBoastsAndLinksAreRefusedWhereTheyStand() {
        assertThat(fields(about(0, "Fine.", "A cheap flask", "The best flask", "See www.example.com")))
                .containsExactly(
                        "segments[0].points[1].words", "segments[0].points[2].words", "segments[0].points[3].words");
    }

    @Test
    void policiesHoldForShowsToo() {
        var policies = new Policies(List.of(new Policy("health", List.of("cures"), List.of(), false, "")));

        assertThat(new ShowWords(order, policies).read(script(about(0, "It cures colds."))))
                .isInstanceOf(Checked.Bad.class);
    }

    @Test
    void theDisclaimerIsSaidWordForWord() {
        var without = new ShowScript(List.of(about(0, "Have a look.")));

        assertThat(new ShowWords(order, Policies.NONE).read(without)).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void emptyLinesAndHugeOnesAreRefused() {
        assertThat(fields(about(0, " ", "x".repeat(601)))).hasSize(2);
    }

    private List<String> fields(Segment segment) {
        return new ShowWords(order, Policies.NONE).read(script(segment)) instanceof Checked.Bad<ShowScript> bad
                ? bad.violations().stream().map(Violation::field).distinct().toList()
                : List.of();
    }

    private static ShowScript script(Segment segment) {
        return new ShowScript(List.of(segment, Shows.segment(60, DISCLAIMER)));
    }

    private static Segment about(int product, String... words) {
        return new Segment(
                SegmentKind.PRODUCT,
                product,
                "A round",
                60,
                Stream.of(words).map(TalkingPoint::say).toList());
    }
}
