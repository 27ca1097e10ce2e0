package org.reelwright.domain.script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Quote;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.Violation;

/** Lets a model's words pass only when they fit their slot, obey the brand, and claim nothing that the brief does not. */
public final class ScriptCheck {

    /** Fast but clear speech. */
    private static final double WORDS_A_SECOND = 3.0;

    private static final double CHARACTERS_A_SECOND = 5.5;
    private static final int LONGEST_ON_SCREEN = 70;
    private static final int LONGEST_QUOTE = Quote.LONGEST + Quote.LONGEST_PERSON + 6;

    private ScriptCheck() {}

    /** By the brief alone. */
    public static Checked<ScriptDraft> check(ScriptDraft draft, ScriptOrder order) {
        return check(draft, order, Policies.NONE);
    }

    /** @param policies the house's rules for what is delicate, beside those of the brief */
    public static Checked<ScriptDraft> check(ScriptDraft draft, ScriptOrder order, Policies policies) {
        var findings = new Findings();
        String all = draft.lines().stream()
                .map(line -> line.onScreen() + " \n " + line.spoken())
                .collect(Collectors.joining(" \n "));
        shape(draft, findings);
        slot(draft, order, findings);
        quoted(draft, order, findings);
        words(all, order, findings);
        policies.judge(all, facts(order), order.brief().brand().disclaimer(), findings);
        return findings.judge(() -> draft);
    }

    /** Whether this may be shown or said: no word that the brand bans, no claim of its own, no address or markup. */
    public static boolean allows(String text, ScriptOrder order) {
        var findings = new Findings();
        words(text, order, findings);
        return findings.judge(() -> text) instanceof Checked.Good;
    }

    /**
     * What is wrong with words that are said of the order's product elsewhere than in a film: those that the brand bans, claims that
     * the brief does not hold, delicate subjects.
     */
    public static List<Violation> objections(String text, ScriptOrder order, Policies policies) {
        var findings = new Findings();
        words(text, order, findings);
        policies.judge(text, facts(order), order.brief().brand().disclaimer(), findings);
        return findings.judge(() -> text) instanceof Checked.Bad<String> bad ? bad.violations() : List.of();
    }

    private static void words(String all, ScriptOrder order, Findings findings) {
        banned(all, order.brief(), findings);
        new ScriptClaims(all, facts(order), findings).judge();
    }

    /** A customer's words are those of the brief, letter by letter, in quotation marks. */
    private static void quoted(ScriptDraft draft, ScriptOrder order, Findings findings) {
        Optional<Quote> quote = order.brief().product().quote();
        findings.expect(
                draft.framework() != Framework.TESTIMONIAL || quote.isPresent(),
                "framework",
                "The script is a testimonial, and the brief quotes nobody.");
        draft.lines().stream()
                .filter(line -> line.role() == LineRole.QUOTE)
                .filter(line ->
                        quote.filter(q -> isQuoted(q.words(), line.onScreen())).isEmpty())
                .forEach(line -> findings.add("lines", "“" + line.onScreen() + "” is not what the customer said."));
    }

    private static boolean isQuoted(String words, String shown) {
        return shown.contains("“" + words + "”") || shown.contains("「" + words + "」");
    }

    private static void shape(ScriptDraft draft, Findings findings) {
        List<Line> lines = draft.lines();
        findings.expect(lines.size() >= 2, "lines", "The script has fewer than two lines.");
        findings.expect(
                !lines.isEmpty() && lines.get(lines.size() - 1).role() == LineRole.CALL_TO_ACTION,
                "lines",
                "The script does not end with a call to action.");
        for (Line line : lines) {
            int length = PlainText.length(line.onScreen());
            findings.expect(length > 0, "lines", "A line has nothing to show.");
            int longest = line.role() == LineRole.QUOTE ? LONGEST_QUOTE : LONGEST_ON_SCREEN;
            findings.expect(length <= longest, "lines", "“" + line.onScreen() + "” is too long to be read.");
        }
    }

    private static void slot(ScriptDraft draft, ScriptOrder order, Findings findings) {
        boolean chinese = order.audience().language() == Language.CHINESE;
        String spoken = draft.lines().stream().map(Line::spoken).collect(Collectors.joining(" "));
        double needed = chinese
                ? spoken.codePoints().filter(Character::isIdeographic).count() / CHARACTERS_A_SECOND
                : words(spoken).size() / WORDS_A_SECOND;
        findings.expect(
                needed <= order.seconds(),
                "lines",
                String.format(
                        Locale.ROOT, "The script takes %.0f s to say; its slot has %d s.", needed, order.seconds()));
    }

    private static void banned(String all, Brief brief, Findings findings) {
        for (String word : brief.brand().bannedWords()) {
            Pattern whole = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            boolean found = whole.matcher(all).find()
                    || word.codePoints().anyMatch(Character::isIdeographic) && all.contains(word);
            findings.expect(!found, "lines", "The script uses “" + word + "”, which the brand never uses.");
        }
    }

    /**
     * All that an ad may claim: what is said of the product. What an audience cares about, what a disclaimer takes back and
     * what a reviewer asks for are none of its facts.
     */
    private static String facts(ScriptOrder order) {
        var product = order.brief().product();
        return String.join(
                " \n ",
                product.name(),
                product.description(),
                String.join(" \n ", product.sellingPoints()),
                product.price().map(ScriptCheck::written).orElse(""),
                product.quote()
                        .map(quote -> quote.words() + " \n " + quote.person())
                        .orElse(""),
                String.join(" \n ", order.known()));
    }

    private static String written(Money price) {
        String amount = price.amount().toPlainString();
        String shortest = price.amount().stripTrailingZeros().toPlainString();
        return amount + " " + shortest + " $" + amount + " $" + shortest;
    }

    private static List<String> words(String text) {
        Matcher matcher = Pattern.compile("[\\p{L}\\p{N}'’]+").matcher(text);
        return matcher.results().map(java.util.regex.MatchResult::group).toList();
    }
}
