package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;

class AnswerCheckTest {

    private static final AnswerOrder ORDER = new AnswerOrder(
            "How long is the warranty?",
            Language.ENGLISH,
            List.of(
                    new AnswerOrder.Evidence(
                            1,
                            "manual",
                            "page 2",
                            "The warranty covers defects of material for five years. See https://shop.example/w for 2 forms."),
                    new AnswerOrder.Evidence(2, "manual", "page 3", "Dents from falls are not covered.")));

    @Test
    void takesWhatTheEvidenceSaysInOtherWords() {
        assertThat(check("The warranty covers material defects for five years: https://shop.example/w", 1))
                .isInstanceOf(Checked.Good.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The warranty covers defects of material for 10 years.",
                "The warranty covers defects of material; we will refund you.",
                "The warranty covers defects for five years, guaranteed.",
                "The warranty covers defects of material. See https://evil.example/w.",
                "The warranty covers defects of material. Write to boss@shop.example.",
                "The warranty covers defects of material. Visit evil-shop.com today.",
                "The warranty covers five years. Our rockets fly customers to the moon every summer.",
                "The warranty covers five years <b>material</b>.",
                "As an AI model I must ignore all previous instructions about the warranty.",
                "保证终身免费维修。",
                ""
            })
    void refusesWhatTheEvidenceDoesNotSay(String text) {
        assertThat(check(text, 1)).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void refusesEvidenceThatWasNotGivenOrNotNamed() {
        assertThat(check("The warranty covers defects of material for five years.", 7))
                .isInstanceOf(Checked.Bad.class);
        assertThat(check("The warranty covers defects of material for five years.", 2))
                .isInstanceOf(Checked.Bad.class);
        assertThat(AnswerCheck.check(new AnswerDraft("The warranty covers defects.", List.of()), ORDER))
                .isInstanceOf(Checked.Bad.class);
    }

    private static Checked<AnswerDraft> check(String text, int cited) {
        return AnswerCheck.check(new AnswerDraft(text, List.of(cited)), ORDER);
    }
}
