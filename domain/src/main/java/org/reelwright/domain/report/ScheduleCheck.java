package org.reelwright.domain.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.WebAddress;

/** Reads a wish for reports. */
public final class ScheduleCheck {

    private static final int MOST_ADDRESSES = 10;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_TARGET = 2_000;

    /** Narrower than RFC 5322: what people really have, and nothing that means something in a header. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*");

    private ScheduleCheck() {}

    public static Checked<ScheduleTerms> read(ScheduleDraft draft) {
        var findings = new Findings();
        Optional<Cadence> cadence = Cadence.parse(word(draft.cadence()));
        Optional<Channel> channel = Channel.parse(word(draft.channel()));
        Optional<ReportFormat> format = ReportFormat.parse(word(draft.format()));
        findings.expect(cadence.isPresent(), "cadence", "Say how often: one of " + Cadence.all() + ".");
        findings.expect(channel.isPresent(), "channel", "Say how: one of " + Channel.all() + ".");
        findings.expect(format.isPresent(), "format", "Say as what: one of " + ReportFormat.all() + ".");
        Optional<String> to = channel.flatMap(how -> target(how, text(draft.to())));
        channel.ifPresent(how -> findings.expect(to.isPresent(), "to", missing(how)));
        return findings.judge(() -> new ScheduleTerms(
                cadence.orElseThrow(), channel.orElseThrow(), to.orElseThrow(), format.orElseThrow()));
    }

    private static Optional<String> target(Channel how, String typed) {
        return how == Channel.WEBHOOK
                ? WebAddress.parse(typed).filter(address -> address.length() <= LONGEST_TARGET)
                : addresses(typed);
    }

    private static Optional<String> addresses(String typed) {
        List<String> each = Arrays.stream(typed.split("[,;\\s]+"))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
        boolean good = !each.isEmpty()
                && each.size() <= MOST_ADDRESSES
                && each.stream()
                        .allMatch(a -> a.length() <= LONGEST_ADDRESS
                                && ADDRESS.matcher(a).matches());
        return good ? Optional.of(String.join(",", each)).filter(a -> a.length() <= LONGEST_TARGET) : Optional.empty();
    }

    private static String missing(Channel how) {
        return how == Channel.WEBHOOK
                ? "Give the address of a page that takes reports, beginning with https:// or http://."
                : "Give one to " + MOST_ADDRESSES + " e-mail addresses, with commas between them.";
    }

    private static String word(String typed) {
        return text(typed).toLowerCase(Locale.ROOT);
    }

    private static String text(String typed) {
        return Optional.ofNullable(typed).orElse("").strip();
    }
}
