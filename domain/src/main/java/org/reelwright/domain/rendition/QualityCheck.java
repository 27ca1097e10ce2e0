package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.List;

/** Judges a finished film: every rule says that all is well, or what is wrong and what to do. */
public final class QualityCheck {

    private QualityCheck() {}

    public static QualityReport of(FilmFacts film, Platforms platforms) {
        List<Platform> showing = platforms.showing(film.shape(), film.orderedSeconds());
        var findings = new ArrayList<Finding>();
        findings.addAll(PictureRules.findings(film));
        findings.addAll(DriftRules.findings(film.resemblances()));
        findings.addAll(CutOutRules.findings(film.doubts()));
        findings.addAll(SoundRules.findings(film.measured()));
        findings.addAll(TextRules.findings(film));
        findings.addAll(WholeRules.findings(film.wording().asked()));
        findings.addAll(PresenterRules.findings(film));
        findings.addAll(ReadingRules.findings(film));
        findings.addAll(WordRules.findings(film.wording()));
        findings.addAll(LabelRules.findings(film));
        findings.addAll(PlatformRules.findings(film, showing));
        return new QualityReport(findings);
    }
}
