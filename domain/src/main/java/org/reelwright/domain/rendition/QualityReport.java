package org.reelwright.domain.rendition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** @param findings the worst first; empty for a film that was made before there were checks */
public record QualityReport(List<Finding> findings) {

    public static final QualityReport NOT_CHECKED = new QualityReport(List.of());

    public QualityReport {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
                .toList();
    }

    /** Whether the film may not be launched as it is. */
    @JsonIgnore
    public boolean isFailed() {
        return findings.stream().anyMatch(Finding::isFailure);
    }

    /** Whether the film may be launched without a reason: it was looked at, and nothing failed. */
    public boolean allows() {
        return isChecked() && !isFailed();
    }

    /** Whether it may be launched, but a person should look at something first. */
    @JsonIgnore
    public boolean isDoubtful() {
        return !isFailed() && findings.stream().anyMatch(finding -> finding.severity() == Severity.WARN);
    }

    @JsonIgnore
    public boolean isPassed() {
        return isChecked() && !isFailed() && !isDoubtful();
    }

    @JsonIgnore
    public boolean isChecked() {
        return !findings.isEmpty();
    }

    /** The worst that was found; empty when nothing was looked at. */
    public Optional<Severity> verdict() {
        return findings.stream().map(Finding::severity).findFirst();
    }

    public List<Finding> of(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }

    /** What failed, each rule once. */
    public List<Rule> failedRules() {
        Stream<Finding> failures = findings.stream().filter(Finding::isFailure);
        return failures.map(Finding::rule).distinct().toList();
    }
}
