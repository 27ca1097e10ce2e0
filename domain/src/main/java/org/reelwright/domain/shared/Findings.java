package org.reelwright.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects everything that is wrong while a document is read, so that a person mends it in one go. */
public final class Findings {

    private final List<Violation> violations = new ArrayList<>();

    public void add(String field, String message) {
        violations.add(new Violation(field, message));
    }

    /** Adds the finding unless {@code fine}. @return {@code fine} */
    public boolean expect(boolean fine, String field, String message) {
        if (!fine) {
            add(field, message);
        }
        return fine;
    }

    /** One line; one that is too long is a finding. Empty when nothing was typed. */
    public String line(String field, String typed, int longest) {
        return fitting(field, PlainText.line(typed), longest);
    }

    /** As {@link #line} and also a finding when nothing was typed. */
    public String requiredLine(String field, String typed, int longest, String whatToDo) {
        String line = line(field, typed, longest);
        expect(!line.isEmpty(), field, whatToDo);
        return line;
    }

    public String paragraph(String field, String typed, int longest) {
        return fitting(field, PlainText.paragraph(typed), longest);
    }

    /** Lines that have something on them; too many of them is a finding. */
    public List<String> lines(String field, List<String> typed, int most, int longest) {
        var lines = new ArrayList<String>();
        for (int i = 0; typed != null && i < typed.size() && lines.size() <= most; i++) {
            String line = line(field + "[" + i + "]", typed.get(i), longest);
            if (!line.isEmpty() && !lines.contains(line)) {
                lines.add(line);
            }
        }
        expect(
                lines.size() <= most,
                field,
                "These are more than " + most + ". Keep the " + most + " that matter most.");
        return lines;
    }

    /** @param value made only when nothing was found */
    public <T> Checked<T> judge(Supplier<T> value) {
        return violations.isEmpty() ? new Checked.Good<>(value.get()) : new Checked.Bad<>(List.copyOf(violations));
    }

    private String fitting(String field, String text, int longest) {
        int length = PlainText.length(text);
        expect(
                length <= longest,
                field,
                "This has " + length + " characters; at most " + longest + " fit. Shorten it.");
        return text;
    }
}
