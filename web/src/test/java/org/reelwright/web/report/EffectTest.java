package org.reelwright.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.report.ControlLift;
import org.reelwright.domain.report.HoldoutLift;
import org.reelwright.domain.report.Weighed;
import org.reelwright.domain.shared.Money;
import org.reelwright.web.shared.EnglishWords;

class EffectTest {

    private static final UUID CONTROL = new UUID(0, 1);

    @Test
    void claimsWhatCanBeTold() {
        Effect effect = of(even(100_000, 600), even(100_000, 300));
        assertThat(effect.getHeadline()).isEqualTo("+100% conversion rate");
        assertThat(effect.getFindings().get(0))
                .startsWith("Conversions per impression: +100%, with 95% certainty between +");
        assertThat(effect.getFindings().get(1)).startsWith("Cost per conversion: \u221250%");
        assertThat(effect.getSides().get(0).rate()).isEqualTo("6.00");
        assertThat(effect.getSides().get(1).cost()).isEqualTo("$1.33");
    }

    @Test
    void saysHowMuchMoreItTakes() {
        Effect effect = of(even(10_000, 60), even(10_000, 45));
        assertThat(effect.getHeadline()).isEqualTo("No difference can be told yet");
        assertThat(effect.getFindings().get(0)).containsPattern("about [0-9.]+ times as many impressions");
        assertThat(of(even(1_000, 60), even(1_000, 3)).getHeadline()).isEqualTo("Not enough yet");
        assertThat(of(even(1_000, 60), even(1_000, 3)).getFindings().get(0)).contains("7 more conversions");
    }

    @Test
    void tellsWhatTheCampaignBroughtOverNothing() {
        var lift = new HoldoutLift(10_000, 900, 2_000, 60, Money.of(3_000, "USD"));
        Effect effect = Effect.overHoldout(lift, EnglishWords.words(), new Figures(EnglishWords.words(), "USD"));
        assertThat(effect.getHeadline()).isEqualTo("+200% conversions");
        assertThat(effect.getFindings().get(0)).startsWith("Of 100 people, 6.00 more convert because of the campaign");
        assertThat(effect.getFindings().get(1)).contains("costs $5.00 (");
    }

    private static Effect of(Weighed served, Weighed alone) {
        return Effect.overControl(
                new ControlLift(CONTROL, "Red", served, alone),
                EnglishWords.words(),
                new Figures(EnglishWords.words(), "USD"));
    }

    /** Weights of one, .004 an impression. */
    private static Weighed even(long impressions, long sold) {
        double paid = impressions * 0.004;
        return new Weighed(
                impressions, impressions, impressions, sold, sold, sold, paid, paid * 0.004, sold * 0.004, sold);
    }
}
