package org.reelwright.domain.lead;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.WebAddress;

/** Reads what an advertiser typed about leads, each text under its field's name, and finds all that is wrong at once. */
public final class LeadTermsCheck {

    private static final int LONGEST_WORDS = 1000;
    private static final int MOST_CANNED = 20;
    private static final int MOST_TRIALS = 100;
    private static final int MOST_CALLS = 20;
    private static final int MOST_FOLLOW_UP_DAYS = 60;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,180}\\.[^\\s@,;<>\".]{2,24}");

    /** A rule's field, and how it is tried. */
    private static final Map<LeadField, Rule.Test> TRIED = Map.of(
            LeadField.BUDGET, Rule.Test.AT_LEAST,
            LeadField.REGION, Rule.Test.ONE_OF,
            LeadField.NEED, Rule.Test.MENTIONS);

    private final Map<String, String> typed;
    private final Findings findings = new Findings();

    private LeadTermsCheck(Map<String, String> typed) {
        this.typed = typed;
    }

    /**
     * @param typed {@code greeting consent asks.NAME (no, may or must) rules.FIELD rules.FIELD.otherwise zone days (MONDAY,...)
     *     from to calls followUp (days) canned (a line each) webhook notice trials (question | words of the answer | source) portrait}
     */
    public static Checked<LeadTerms> check(Map<String, String> typed) {
        return new LeadTermsCheck(typed).check();
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    private Checked<LeadTerms> check() {
        String greeting = findings.paragraph("greeting", text("greeting"), LONGEST_WORDS);
        String consent = findings.paragraph("consent", text("consent"), LONGEST_WORDS);
        findings.expect(!consent.isEmpty(), "consent", "Say what people agree to: nothing is kept without it.");
        List<Asked> asks = asks();
        List<Rule> rules = rules(asks);
        Optional<OfficeHours> hours = hours();
        int calls = number("calls", MOST_CALLS);
        int followUpDays = number("followUp", MOST_FOLLOW_UP_DAYS);
        List<String> canned = lines("canned", MOST_CANNED);
        Optional<String> webhook = webhook();
        Optional<String> notice = notice();
        List<TrialQuestion> trials = trials();
        boolean portrait = text("portrait").equals("true");
        return findings.judge(() -> new LeadTerms(
                greeting,
                consent,
                asks,
                rules,
                hours.orElseThrow(),
                calls,
                canned,
                webhook,
                notice,
                trials,
                followUpDays,
                portrait));
    }

    private List<Asked> asks() {
        List<Asked> asks = Stream.of(LeadField.values())
                .filter(field -> Set.of("may", "must").contains(text("asks." + field.word())))
                .map(field -> new Asked(field, text("asks." + field.word()).equals("must")))
                .toList();
        boolean reachable = asks.stream()
                .anyMatch(asked -> asked.required()
                        && Set.of(LeadField.EMAIL, LeadField.PHONE).contains(asked.field()));
        findings.expect(reachable, "asks.email", "Ask for an e-mail address or a telephone number that must be given.");
        return asks;
    }

    private List<Rule> rules(List<Asked> asks) {
        var rules = new ArrayList<Rule>();
        for (LeadField field : List.of(LeadField.BUDGET, LeadField.REGION, LeadField.NEED)) {
            String name = "rules." + field.word();
            String value = findings.line(name, text(name), LONGEST_WORDS);
            if (!value.isEmpty()) {
                findings.expect(
                        asks.stream().anyMatch(asked -> asked.field() == field),
                        name,
                        "This rule needs an answer: let the form ask for it.");
                Rule.Test test = TRIED.get(field);
                findings.expect(
                        test != Rule.Test.AT_LEAST || Rule.number(value).isPresent(),
                        name,
                        "Give a number, such as 1000.");
                rules.add(new Rule(
                        field, test, value, text(name + ".otherwise").equals("no") ? Verdict.NO : Verdict.NOT_YET));
            }
        }
        return rules;
    }

    private Optional<OfficeHours> hours() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        Stream.of(DayOfWeek.values())
                .filter(day -> List.of(text("days").split("\\s*,\\s*")).contains(day.name()))
                .forEach(days::add);
        findings.expect(!days.isEmpty(), "days", "Choose at least one day.");
        try {
            var hours = new OfficeHours(
                    ZoneId.of(text("zone")), days, LocalTime.parse(text("from")), LocalTime.parse(text("to")));
            findings.expect(hours.from().isBefore(hours.to()), "to", "The day must end after it begins.");
            return Optional.of(hours);
        } catch (DateTimeException e) {
            findings.add("from", "Give the hours as 09:00 and 17:30, and a zone such as Europe/Berlin.");
            return Optional.empty();
        }
    }

    private int number(String field, int most) {
        boolean fine = text(field).matches("[0-9]{1,2}") && Integer.parseInt(text(field)) <= most;
        findings.expect(fine || text(field).isEmpty(), field, "Give a number from 0 to " + most + ".");
        return fine ? Integer.parseInt(text(field)) : 0;
    }

    private Optional<String> webhook() {
        String address = text("webhook");
        findings.expect(
                address.isEmpty() || WebAddress.parse(address).isPresent(),
                "webhook",
                "This is not an address of the web. Give one that begins with https://.");
        return WebAddress.parse(address);
    }

    private Optional<String> notice() {
        String address = findings.line("notice", text("notice"), LeadField.EMAIL.longest());
        findings.expect(address.isEmpty() || isEmail(address), "notice", "This is not an e-mail address.");
        return Optional.of(address).filter(given -> !given.isEmpty());
    }

    private List<TrialQuestion> trials() {
        return lines("trials", MOST_TRIALS).stream()
                .map(line -> {
                    String[] parts = line.split("\\s*[|｜]\\s*", 3);
                    return new TrialQuestion(
                            parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
                })
                .toList();
    }

    private List<String> lines(String field, int most) {
        return findings.lines(
                field, List.of(PlainText.paragraph(typed.get(field)).split("\n")), most, LONGEST_WORDS);
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
