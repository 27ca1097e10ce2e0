package org.reelwright.domain.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody wants to know of a campaign.
 *
 * @param first serving day from which on is counted
 * @param last inclusive
 * @param by tables that are wanted; may be empty
 * @param compared whether films are to be held against each other, which takes far longer than to count them
 */
public record ReportQuestion(LocalDate first, LocalDate last, Set<Dimension> by, boolean compared) {

    /** Before and after all that can have been served. */
    public static final LocalDate EVER_SINCE = LocalDate.of(2000, 1, 1);

    public static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    public static final ReportQuestion EVERYTHING =
            new ReportQuestion(EVER_SINCE, FOR_EVER, EnumSet.allOf(Dimension.class));

    public ReportQuestion {
        by = Set.copyOf(by);
    }

    public ReportQuestion(LocalDate first, LocalDate last, Set<Dimension> by) {
        this(first, last, by, true);
    }

    /** Only these tables, with nothing held against each other. */
    public ReportQuestion counting(Set<Dimension> tables) {
        return new ReportQuestion(first, last, tables, false);
    }

    /** Only these tables. */
    public ReportQuestion comparing(Set<Dimension> tables) {
        return new ReportQuestion(first, last, tables, true);
    }

    public boolean asksFor(Dimension dimension) {
        return by.contains(dimension);
    }

    /** The same tables, of these days only. */
    ReportQuestion between(LocalDate from, LocalDate to) {
        return new ReportQuestion(from, to, by, compared);
    }
}
