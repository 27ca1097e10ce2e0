package org.reelwright.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CuttingTest {

    @Test
    void cutsAtTheEndsOfSentencesAndParagraphs() {
        String sentence = "This sentence says one thing about the flask. ";
        assertThat(Cutting.passages(sentence.repeat(6) + "\n\nAnother paragraph."))
                .hasSize(3)
                .allMatch(passage -> passage.endsWith("."))
                .last()
                .isEqualTo("Another paragraph.");
    }

    @Test
    void aTextWithoutAnyEndIsCutAllTheSame() {
        assertThat(Cutting.passages("x".repeat(5_000))).allMatch(passage -> passage.length() <= 700);
        assertThat(String.join("", Cutting.passages("x".repeat(5_000)))).hasSize(5_000);
    }

    @Test
    void chineseSentencesStayWhole() {
        assertThat(Cutting.sentences("可以水洗。不要放进洗碗机！")).containsExactly("可以水洗。", "不要放进洗碗机！");
    }
}
