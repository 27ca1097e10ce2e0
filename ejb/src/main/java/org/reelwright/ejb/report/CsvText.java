package org.reelwright.ejb.report;

import java.util.regex.Pattern;

/** Text that goes into a CSV file. */
public final class CsvText {

    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{C}]*[=+@\uFF1D\uFF0B\uFF0D\uFF20-]|[\\t\\r\\n]");

    private CsvText() {}

    /** A spreadsheet would run what begins like a formula: an apostrophe makes it text (OWASP, "CSV injection"). */
    public static String harmless(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
