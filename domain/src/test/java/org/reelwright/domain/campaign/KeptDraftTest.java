package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Typed.Conflict;
import org.reelwright.domain.shared.Money;

class KeptDraftTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

    private final Campaign campaign =
            Campaign.draft(UUID.randomUUID(), Briefs.brief().build(), NOW);
    private final KeptDraft draft = KeptDraft.revising(UUID.randomUUID(), campaign, "ann", NOW);

    @Test
    void whatWasChangedElsewhereIsTakenOverWhereNothingWasChangedHere() {
        type("product.name", "Trail Cup", "Tarn Cup");
        spend(200);

        assertThat(draft.catchUp(campaign, NOW)).isEmpty();

        assertThat(draft.typed().get("product.name")).isEqualTo("Tarn Cup");
        assertThat(draft.typed().get("budget.total")).isEqualTo("200.00");
    }

    @Test
    void whatBothChangedIsLeftToThePersonAndNothingIsLostMeanwhile() {
        type("budget.total", "100.00", "300");
        spend(200);

        assertThat(draft.catchUp(campaign, NOW)).containsExactly(new Conflict("budget.total", "200.00", "300"));
        assertThat(draft.typed().get("budget.total")).isEqualTo("300");

        draft.settle(Map.of("budget.total", "200.00"));
        assertThat(draft.catchUp(campaign, NOW)).isEmpty();
        assertThat(draft.typed().get("budget.total")).isEqualTo("300");
    }

    @Test
    void aFieldThatWasEmptiedHereStaysEmpty() {
        type("product.landingPage", "https://shop.example/cup?a=1&b=2", "");

        assertThat(draft.catchUp(campaign, NOW)).isEmpty();
        assertThat(draft.typed().fields()).doesNotContainKey("product.landingPage");
    }

    @Test
    void aBriefThatOnlyMovedToAnotherStatusIsNotBehind() {
        assertThat(draft.isBehind(campaign)).isFalse();
    }

    private void type(String field, String was, String now) {
        draft.change(Map.of(field, was), Map.of(field, now), "ann", NOW);
    }

    private void spend(int total) {
        campaign.rebudget(
                new Budget(Money.of(total, "USD"), campaign.brief().budget().daily()));
    }
}
