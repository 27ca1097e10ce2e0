package org.reelwright.domain.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.BriefCheck;
import org.reelwright.domain.campaign.Drafts;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Violation;

class ScriptCheckTest {

    private static final Line CALL = new Line(LineRole.CALL_TO_ACTION, "See it", "See it.");

    @Test
    void passesWhatTheBriefHolds() {
        assertThat(troubles(Framework.AIDA, line(LineRole.BENEFIT, "Hot for 24 hours")))
                .isEmpty();
    }

    @Test
    void refusesANumberOrABoastThatTheBriefDoesNotHold() {
        assertThat(troubles(Framework.AIDA, line(LineRole.BENEFIT, "Hot for 48 hours")))
                .isNotEmpty()
                .allMatch(trouble -> trouble.contains("48"));
        assertThat(troubles(Framework.AIDA, line(LineRole.BENEFIT, "The best flask")))
                .isNotEmpty()
                .allMatch(trouble -> trouble.contains("best"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sugar-free tea                  | Free for you          | false",
                "Sugar-free tea                  | Sugar-free            | true",
                "Sugar-free tea                  | SUGAR-FREE, always    | true",
                "BPA free                        | Free                  | false",
                "BPA free                        | BPA free              | true",
                "Free delivery                   | Free delivery to all  | true",
                "Free delivery                   | The flask is free     | false",
                "Results are not guaranteed      | Guaranteed            | false",
                "It isn't the best               | The best              | false",
                "No warranty on the strap        | Two words: warranty   | false",
                "Two years of warranty           | With warranty         | true",
                "Bestseller in Leeds             | The best              | false",
                "Never cold. Guaranteed to last  | Guaranteed            | true",
                "不保证效果                        | 保证                  | false",
                "十年保修                          | 保修                  | true"
            })
    void aClaimIsABriefsOwnOnlyWhereTheBriefMakesItItself(String fact, String said, boolean passes) {
        var draft = new ScriptDraft(Framework.AIDA, "", List.of(line(LineRole.BENEFIT, said), CALL));

        assertThat(troubles(draft, Drafts.complete().describedAs(fact)))
                .as("“%s” where the brief says “%s”", said, fact)
                .matches(troubles -> troubles.isEmpty() == passes);
    }

    @Test
    void neitherTheDisclaimerNorTheAudienceNorAnInstructionHoldsFacts() {
        Brief plain = order(Drafts.complete()).brief();
        var brand = new BrandKit(
                plain.brand().logo(),
                plain.brand().colours(),
                plain.brand().tone(),
                List.of(),
                "Results are guaranteed for 90 days.");
        var brief = new Brief(
                plain.product(),
                brand,
                plain.audiences(),
                plain.goal(),
                plain.budget(),
                plain.flight(),
                plain.shapes(),
                plain.lengths());
        var people = new Audience("Over 50", List.of("the cheapest", "80 % less"), Language.ENGLISH);
        var order = new ScriptOrder(brief, people, 15, 1, "Say best, never say finest, and mention 70 recipes");

        for (String claim : List.of(
                "Guaranteed", "90 days", "The cheapest", "80 % less", "Over 50", "The best", "Finest", "70 recipes")) {
            assertThat(ScriptCheck.allows(claim, order)).as(claim).isFalse();
        }
    }

    @Test
    void refusesABannedWordWhateverItsCaseButNotInsideAnotherWord() {
        assertThat(troubles(Framework.AIDA, line(LineRole.BENEFIT, "CHEAP thrills")))
                .hasSize(1);
        assertThat(troubles(Framework.AIDA, line(LineRole.BENEFIT, "Cheaply made jokes")))
                .isEmpty();
    }

    @Test
    void aCustomersWordsPassOnlyAsTheyWereSaid() {
        assertThat(troubles(Framework.TESTIMONIAL, line(LineRole.QUOTE, "“It goes everywhere with me.” Ana")))
                .isEmpty();
        assertThat(troubles(Framework.TESTIMONIAL, line(LineRole.QUOTE, "“It goes anywhere with me.” Ana")))
                .hasSize(1);
        assertThat(troubles(Framework.TESTIMONIAL, line(LineRole.QUOTE, "It goes everywhere with me. Ana")))
                .hasSize(1);
    }

    @Test
    void nobodyIsQuotedWhomTheBriefDoesNotQuote() {
        var draft = new ScriptDraft(Framework.TESTIMONIAL, "", List.of(line(LineRole.QUOTE, "“Lovely.” Ana"), CALL));

        assertThat(troubles(draft, Drafts.complete())).hasSize(2);
    }

    @Test
    void tellsWhichWordsItAllows() {
        ScriptOrder order = order(Drafts.complete());

        assertThat(ScriptCheck.allows("Hot for 24 hours", order)).isTrue();
        assertThat(ScriptCheck.allows("cheap", order)).isFalse();
        assertThat(ScriptCheck.allows("See www.example.com", order)).isFalse();
    }

    private static Line line(LineRole role, String words) {
        return new Line(role, words, words + ".");
    }

    private static List<String> troubles(Framework framework, Line line) {
        return troubles(
                new ScriptDraft(framework, "", List.of(line, CALL)),
                Drafts.complete().quoting("It goes everywhere with me.", "Ana"));
    }

    private static List<String> troubles(ScriptDraft draft, Drafts brief) {
        return ScriptCheck.check(draft, order(brief)) instanceof Checked.Bad<ScriptDraft> bad
                ? bad.violations().stream().map(Violation::message).toList()
                : List.of();
    }

    private static ScriptOrder order(Drafts drafts) {
        var checked = BriefCheck.check(drafts.draft(), Instant.parse("2026-05-20T12:00:00Z"), (id, kind) -> true);
        Brief brief = ((Checked.Good<Brief>) checked).value();
        return new ScriptOrder(brief, brief.audiences().get(0), 15, 1, "");
    }
}
