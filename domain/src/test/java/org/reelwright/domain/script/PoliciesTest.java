package org.reelwright.domain.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Violation;

class PoliciesTest {

    private static final Policies POLICIES = new Policies(List.of(
            new Policy("health", List.of("heals", "治愈"), List.of("miracle cure"), false, "Be careful."),
            new Policy("gambling", List.of("bet"), List.of(), true, "")));

    @Test
    void aDelicateWordPassesOnlyIfTheBriefHasIt() {
        assertThat(judged("It heals the skin", "A cream", ""))
                .containsExactly("The script says “heals” (health). Be careful.");
        assertThat(judged("It heals the skin", "It heals", "")).isEmpty();
        assertThat(judged("可以治愈", "面霜", "")).hasSize(1);
        assertThat(judged("Her high heals well", "Shoes that heals", "")).isEmpty();
        assertThat(judged("Better tea", "Tea", "")).as("no bet in better").isEmpty();
    }

    @Test
    void aForbiddenPhraseNeverPasses() {
        assertThat(judged("A Miracle Cure", "A miracle cure", "")).hasSize(1);
    }

    @Test
    void asksForADisclaimerWhereOneIsNeeded() {
        assertThat(judged("Place a bet", "bet", ""))
                .containsExactly("An ad on gambling needs the brand's disclaimer: add it to the brief.");
        assertThat(judged("Place a bet", "bet", "18+ only")).isEmpty();
    }

    @Test
    void aHousesOwnPolicyTakesThePlaceOfOneWithItsName() {
        var own = new Policies(List.of(new Policy("health", List.of("glow"), List.of(), false, "")));

        assertThat(POLICIES.extendedBy(own).all()).extracting(Policy::name).containsExactly("gambling", "health");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThat(Policies.parse("{")).isInstanceOf(Checked.Bad.class);
        assertThat(Policies.parse("[{\"words\": [\"a\"]}]")).isInstanceOf(Checked.Bad.class);
        assertThat(Policies.parse("[{\"name\": \"health\"}]")).isInstanceOf(Checked.Good.class);
    }

    private static List<String> judged(String text, String facts, String disclaimer) {
        var findings = new Findings();
        POLICIES.judge(text, facts, disclaimer, findings);
        return findings.judge(() -> text) instanceof Checked.Bad<String> bad
                ? bad.violations().stream().map(Violation::message).toList()
                : List.of();
    }
}
