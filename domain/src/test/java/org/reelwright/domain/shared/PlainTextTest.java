package org.reelwright.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(PlainText.line("pass\u200bword\u0000 \u202egnp.exe\ufeff")).isEqualTo("password gnp.exe");
        assertThat(PlainText.line("\u200d \u200c\u200d")).isEmpty();
        assertThat(PlainText.line("half \ud83e a pair")).isEqualTo("half a pair");
    }

    @Test
    void keepsJoinersInsideWordsAndFamilies() {
        assertThat(PlainText.line("می\u200cخواهم 👩\u200d👧")).isEqualTo("می\u200cخواهم 👩\u200d👧");
    }

    @Test
    void aLineHasNoEndsAndAParagraphHas() {
        assertThat(PlainText.line(" one\r\n\ttwo\u3000three ")).isEqualTo("one two three");
        assertThat(PlainText.paragraph("one \r\n\n\n\n two")).isEqualTo("one\n\ntwo");
    }

    @Test
    void nothingTypedIsEmpty() {
        assertThat(PlainText.line(null)).isEmpty();
        assertThat(PlainText.paragraph("\u0000")).isEmpty();
    }
}
