package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Violation;

class LeadTermsCheckTest {

    @Test
    void takesWhatMostWant() {
        LeadTerms terms = LeadTermsOf.terms(
                "rules.budget",
                "1,000",
                "rules.budget.otherwise",
                "no",
                "trials",
                "How long is it hot? | 12 hours\nHow heavy is it? | 340 grams ｜ manual.pdf\nWho are you?");

        assertThat(terms.rules()).containsExactly(new Rule(LeadField.BUDGET, Rule.Test.AT_LEAST, "1,000", Verdict.NO));
        assertThat(terms.trials())
                .containsExactly(
                        new TrialQuestion("How long is it hot?", "12 hours", ""),
                        new TrialQuestion("How heavy is it?", "340 grams", "manual.pdf"),
                        new TrialQuestion("Who are you?", "", ""));
        assertThat(new LeadTermsColumn().convertToEntityAttribute(Json.write(terms)))
                .isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({
        "consent, '', consent",
        "asks.email, may, asks.email",
        "rules.budget, plenty, rules.budget",
        "zone, Mars/Olympus, from",
        "from, noon, from",
        "to, 08:00, to",
        "days, '', days",
        "calls, many, calls",
        "followUp, 61, followUp",
        "webhook, ftp://x, webhook",
        "notice, me, notice"
    })
    void namesTheFieldThatIsWrong(String field, String value, String named) {
        assertThat(wrong(field, value)).extracting(Violation::field).contains(named);
    }

    @Test
    void whatWasKeptBeforeThereWereFollowUpsHasNone() {
        String old = Json.write(LeadTermsOf.terms("followUp", "5")).replaceAll("\"followUpDays\":5,", "");
        assertThat(new LeadTermsColumn().convertToEntityAttribute(old).followUpDays())
                .isZero();
    }

    @Test
    void aRuleNeedsItsQuestion() {
        assertThat(wrong("asks.region", "no", "rules.region", "Berlin"))
                .extracting(Violation::field)
                .containsExactly("rules.region");
    }

    private static List<Violation> wrong(String... changes) {
        return ((Checked.Bad<LeadTerms>) LeadTermsCheck.check(LeadTermsOf.typed(changes))).violations();
    }
}
