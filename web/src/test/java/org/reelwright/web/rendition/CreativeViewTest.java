package org.reelwright.web.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.Films;
import org.reelwright.domain.rendition.Finding;
import org.reelwright.domain.rendition.QualityReport;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.rendition.Severity;

class CreativeViewTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void tellsWhatTheCheckFoundTheWorstFirst() {
        CreativeView.Quality quality = view(Films.failed()).quality();

        assertThat(quality.verdict()).contains(Severity.FAIL);
        assertThat(quality.blocks()).isTrue();
        Finding worst = quality.findings().get(0);
        assertThat(worst.rule()).isEqualTo(Rule.LOUDNESS);
        assertThat(worst.measured()).isEqualTo("-30.0 LUFS");
        assertThat(worst.limit()).isEqualTo("-14 ± 1 LUFS");
        assertThat(worst.advice()).contains("too quiet");
    }

    @Test
    void blocksNoFilmThatPassed() {
        CreativeView.Quality quality = view(Films.passed()).quality();

        assertThat(quality.verdict()).contains(Severity.PASS);
        assertThat(quality.blocks()).isFalse();
    }

    @Test
    void hasNoVerdictOnAFilmFromBeforeThereWereChecks() {
        assertThat(view(QualityReport.NOT_CHECKED).quality().verdict()).isEmpty();
    }

    private static CreativeView view(QualityReport report) {
        var campaign = Campaign.draft(UUID.randomUUID(), brief().build(), NOON);
        var production = Production.start(campaign, 1, NOON);
        var subject = Subject.cut(0, 15).in(Shape.VERTICAL);
        var job = Job.order(UUID.randomUUID(), Stage.RENDITION, subject, 1, 0, "", NOON);
        var file = new StoredFile("ab".repeat(32), "video/mp4", 1000);
        var files = new FilmFiles(file, file, file, 1080, 1920, 15_000, 500);
        var creative = Creative.finish(job, production, files, new Provenance("studio", "1"), NOON);
        return CreativeView.of(creative.checked(report));
    }
}
