package org.reelwright.domain.lead;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;

/**
 * Holds a model's answer against the evidence it was given: each sentence is there in other words, each amount the same,
 * nothing denied that it says and nothing said that it denies, each address and promise in the same words. What fails is not shown; the passage itself is, instead.
 */
public final class AnswerCheck {

    private static final int LONGEST = 1_200;

    /** Share of a sentence's terms that the evidence has. */
    private static final double SUPPORTED = 2.0 / 3;

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?://|www\\.)[^\\s)>\\]\"]+|\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|net|org|io|cn|de|co|info|biz|xyz|app|shop|dev|ru|top)\\b[^\\s)>\\]\"]*|[^\\s@]+@[^\\s@]+\\.[a-z]{2,}");
    private static final Pattern PROMISE = Pattern.compile(
            "(?i)\\b(guarantee\\w*|promise\\w*|refund\\w*|free|discount\\w*|warrant\\w*|certified|always|never fails?|best|cheapest|lifetime|risk-free|100 ?%|we will|we'll|i will|i'll)\\b|保证|承诺|退款|免费|折扣|优惠|终身|质保|最好|最便宜|百分之百|一定|绝对|我们会|包退");
    private static final Pattern ENTITY = Pattern.compile("[<>{}]|```|\\]\\(");

    private AnswerCheck() {}

    public static Checked<AnswerDraft> check(AnswerDraft draft, AnswerOrder order) {
        var findings = new Findings();
        Set<Integer> numbers =
                order.evidence().stream().map(AnswerOrder.Evidence::number).collect(Collectors.toSet());
        findings.expect(!draft.cited().isEmpty(), "cited", "The answer names no evidence.");
        findings.expect(
                numbers.containsAll(draft.cited()), "cited", "The answer names evidence that it was not given.");
        String text = PlainText.paragraph(draft.text());
        findings.expect(
                !text.isEmpty() && PlainText.length(text) <= LONGEST, "text", "The answer is empty or too long.");
        findings.expect(!ENTITY.matcher(text).find(), "text", "The answer has markup.");
        findings.expect(!Instructions.steer(text), "text", "The answer speaks of instructions.");
        String evidence = order.evidence().stream()
                .filter(each -> draft.cited().contains(each.number()))
                .map(AnswerOrder.Evidence::words)
                .collect(Collectors.joining("\n"));
        Amounts.strange(text, evidence).forEach(n -> findings.add("text", "The evidence has no " + n + "."));
        same(ADDRESS, text, evidence).forEach(a -> findings.add("text", "The evidence has no address " + a + "."));
        same(PROMISE, text, evidence).forEach(p -> findings.add("text", "The evidence does not say " + p + "."));
        supported(text, evidence, findings);
        new Denials(evidence)
                .turned(text)
                .forEach(said -> findings.add("text", "The evidence says the opposite of, or nothing like: " + said));
        return findings.judge(() -> new AnswerDraft(text, draft.cited()));
    }

    private static List<String> same(Pattern pattern, String text, String evidence) {
        var there = new HashSet<String>();
        Matcher found = pattern.matcher(evidence);
        while (found.find()) {
            there.add(found.group().toLowerCase(Locale.ROOT));
        }
        return pattern.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .filter(said -> !there.contains(said))
                .distinct()
                .toList();
    }

    private static void supported(String text, String evidence, Findings findings) {
        Set<String> known = Stems.of(evidence, false);
        for (String sentence : Cutting.sentences(text)) {
            Set<String> said = Stems.of(sentence, true);
            long there = said.stream().filter(known::contains).count();
            findings.expect(there >= said.size() * SUPPORTED, "text", "The evidence does not say: " + sentence);
        }
    }
}
