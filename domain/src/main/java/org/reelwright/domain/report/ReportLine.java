package org.reelwright.domain.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * One line of a report.
 *
 * @param key what it is about: a creative's id, an audience's name, an ISO day
 * @param label the same for people
 * @param evidence by which it is held against others, where it is about films; elsewhere empty
 */
public record ReportLine(
        String key, String label, Tally tally, @JsonIgnore Optional<Evidence> evidence) {

    public ReportLine(String key, String label, Tally tally) {
        this(key, label, tally, Optional.empty());
    }

    /**
     * Whether its share is another than that of all the others together; a test that may be looked at at any time. Empty
     * where these lines are not about films.
     */
    public Optional<Comparison> against(List<ReportLine> others, Share share) {
        return evidence.map(mine -> mine.against(
                others.stream()
                        .map(line -> line.evidence().orElse(Evidence.NONE))
                        .reduce(Evidence.NONE, Evidence::plus),
                share));
    }
}
