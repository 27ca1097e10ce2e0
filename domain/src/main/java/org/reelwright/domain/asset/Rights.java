package org.reelwright.domain.asset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;

/**
 * By what right material is used.
 *
 * @param owner whose it is; empty for the advertiser's own
 * @param licence a note; may be empty
 * @param until the last day (UTC) on which it may go into something new; for ever when there is none
 */
public record Rights(String owner, String licence, Optional<LocalDate> until) {

    public static final Rights OWN = new Rights("", "", Optional.empty());

    private static final int LONGEST_OWNER = 200;
    private static final int LONGEST_LICENCE = 1_000;

    public boolean endedBy(LocalDate today) {
        return until.filter(today::isAfter).isPresent();
    }

    /** Why it may not go into anything new. @param name of the material, as people call it */
    public static String refusal(String name, LocalDate ended) {
        return "The rights to " + name + " ended on " + ended
                + ". Renew them in the library, or choose something else.";
    }

    /** @param until as in {@code 2026-12-31}, or empty; each may be null */
    public static Checked<Rights> check(String owner, String licence, String until) {
        var findings = new Findings();
        String whose = findings.line("owner", owner, LONGEST_OWNER);
        String note = findings.paragraph("licence", licence, LONGEST_LICENCE);
        Optional<LocalDate> day = day(PlainText.line(until), findings);
        return findings.judge(() -> new Rights(whose, note, day));
    }

    private static Optional<LocalDate> day(String typed, Findings findings) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            findings.add("until", "This is no day. Write it as year, month and day: 2026-12-31.");
            return Optional.empty();
        }
    }
}
