package org.reelwright.domain.lead;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;

/** Reads a form that somebody sent: what was asked, and nothing that was not. */
public final class LeadCheck {

    /** A field that people do not see, so that only programs fill it in. */
    public static final String TRAP = "website";

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,38}");

    /** @param callAt when the person wants to be called; empty for any time */
    public record Read(Map<LeadField, String> given, Optional<Instant> callAt) {}

    private LeadCheck() {}

    /** @param typed by {@link LeadField#word}, with {@code consent}, {@code call} and the trap */
    public static Checked<Read> check(Map<String, String> typed, LeadTerms terms, FormSeal.Finding stamp, Instant now) {
        var findings = new Findings();
        robots(typed, stamp, findings);
        var given = new EnumMap<LeadField, String>(LeadField.class);
        for (Asked asked : terms.asks()) {
            String text = findings.paragraph(
                    asked.field().word(),
                    typed.getOrDefault(asked.field().word(), ""),
                    asked.field().longest());
            findings.expect(!asked.required() || !text.isEmpty(), asked.field().word(), "Please fill this in.");
            findings.expect(
                    text.isEmpty() || isFine(asked.field(), text), asked.field().word(), wrong(asked.field()));
            if (!text.isEmpty()) {
                given.put(asked.field(), text);
            }
        }
        boolean agreed = typed.getOrDefault("consent", "").matches("true|on|yes");
        findings.expect(agreed, "consent", "Please tick the box: without your consent nothing is sent.");
        Optional<Instant> callAt = callAt(typed.getOrDefault("call", "").strip(), terms, now, findings);
        return findings.judge(() -> new Read(given, callAt));
    }

    private static void robots(Map<String, String> typed, FormSeal.Finding stamp, Findings findings) {
        boolean trapped = !typed.getOrDefault(TRAP, "").isBlank();
        if (trapped || stamp == FormSeal.Finding.FORGED) {
            findings.add(
                    "",
                    "This looks as if a program had filled it in, so it was not kept. Please load the page again and fill it in by hand.");
        } else if (stamp == FormSeal.Finding.TOO_SOON) {
            findings.add("", "That was faster than people type. Please wait a moment and send it again.");
        } else if (stamp == FormSeal.Finding.TOO_LATE) {
            findings.add("", "This page was open for more than a day. Please load it again.");
        }
    }

    private static boolean isFine(LeadField field, String text) {
        return switch (field) {
            case EMAIL -> LeadTermsCheck.isEmail(text);
            case PHONE -> PHONE.matcher(text).matches();
            case BUDGET -> Rule.number(text).isPresent();
            default -> true;
        };
    }

    private static String wrong(LeadField field) {
        return switch (field) {
            case EMAIL -> "This is not an e-mail address.";
            case PHONE -> "This is not a telephone number.";
            case BUDGET -> "Please give a number, such as 1500.";
            default -> "This cannot be read.";
        };
    }

    private static Optional<Instant> callAt(String typed, LeadTerms terms, Instant now, Findings findings) {
        if (typed.isEmpty() || terms.calls() == 0) {
            return Optional.empty();
        }
        try {
            Instant slot = Instant.parse(typed);
            findings.expect(
                    terms.hours().offers(slot, now),
                    "call",
                    "This time is not offered any more. Please choose another one.");
            return Optional.of(slot);
        } catch (DateTimeException e) {
            findings.add("call", "Please choose one of the times.");
            return Optional.empty();
        }
    }
}
