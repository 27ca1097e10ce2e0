package org.reelwright.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.report.Dimension;
import org.reelwright.domain.report.ReportFormat;
import org.reelwright.domain.report.ReportQuestion;
import org.reelwright.web.shared.Refusal;

class ReportQueryTest {

    @Test
    void whoSaysNothingGetsEverything() {
        assertThat(new ReportQuery(null, null, null).question()).isEqualTo(ReportQuestion.EVERYTHING);
        assertThat(new ReportQuery("", " ", "").question()).isEqualTo(ReportQuestion.EVERYTHING);
    }

    @Test
    void readsDaysAndTables() {
        ReportQuestion question = new ReportQuery("2026-03-01", "2026-03-31", "hour, Audience").question();
        assertThat(question.first()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(question.last()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(question.by()).containsExactlyInAnyOrder(Dimension.HOUR, Dimension.AUDIENCE);
    }

    @Test
    void saysWhatThereIsToWhoeverAsksForWhatThereIsNot() {
        assertThatThrownBy(() -> new ReportQuery(null, null, "hour,colour").question())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("creative, audience, angle, shape, length, placement, spot, device, hour, day");
        assertThatThrownBy(() -> new ReportQuery("yesterday", null, null).question())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-03-10");
        assertThatThrownBy(() -> new ReportQuery("2026-03-02", "2026-03-01", null).question())
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ReportQuery("+999999999-01-01", null, null).question())
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ReportQuery.format("docx"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("json, csv, xlsx, pdf");
        assertThat(ReportQuery.format("PDF")).isEqualTo(ReportFormat.PDF);
    }
}
