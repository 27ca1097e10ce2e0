package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelwright.domain.shared.Json;

class TrialQuestionTest {

    private static final List<SourceShown> SHOWN =
            List.of(new SourceShown("Manual.pdf", "page 3"), new SourceShown("prices.csv", "row 2"));

    @ParameterizedTest
    @CsvSource({
        "five years, '', true",
        "Five   years!, manual.pdf, true",
        "five years, PAGE 3, true",
        "five years, prices.csv, true",
        "five years, page 4, false",
        "five years, manual, false",
        "six years, manual.pdf, false"
    })
    void anAnswerIsRightInItsWordsAndFromTheSourceThatHoldsThem(String expected, String source, boolean right) {
        var trial = new TrialQuestion("How long is the warranty?", expected, source);
        assertThat(trial.isRight("The warranty is five years.", SHOWN)).isEqualTo(right);
    }

    @Test
    void whatNoDocumentHoldsIsRightlyRefused() {
        var trial = new TrialQuestion("Do you sell bicycles?", "", "");
        assertThat(trial.isAbsent()).isTrue();
        assertThat(trial.isRight("", List.of())).isTrue();
        assertThat(trial.isRight("Yes.", SHOWN)).isFalse();
    }

    @Test
    void oneThatWasKeptBeforeThereWereSourcesNeedsNone() throws Exception {
        var kept = Json.MAPPER.readValue("{\"question\":\"Q\",\"expected\":\"five years\"}", TrialQuestion.class);
        assertThat(kept.isRight("five years", List.of())).isTrue();
    }
}
