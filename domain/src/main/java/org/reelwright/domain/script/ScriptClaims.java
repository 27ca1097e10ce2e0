package org.reelwright.domain.script;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reelwright.domain.shared.Findings;

/**
 * What a text claims and where it points, held against the words of the brief: a number, a price, a share, a superlative
 * or a promise passes only if the brief has it too; an address or talk of the model itself only with the brief's own words.
 */
final class ScriptClaims {

    private static final int QUOTE = 60;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern PRICE = Pattern.compile(
            "[$€£¥￥₹]\\s*(\\d+(?:[.,]\\d+)*)"
                    + "|(\\d+(?:[.,]\\d+)*)\\s*(?:[$€£¥￥₹]|(?:usd|eur|gbp|cny|rmb|dollars?|euros?|pounds?|yuan)\\b|元|块钱|美元|欧元)");
    private static final Pattern SHARE =
            Pattern.compile("(?i)(\\d+(?:[.,]\\d+)*)\\s*(?:%|％|percent|per cent)|百分之[一二三四五六七八九十百零〇两\\d]+");

    /** Superlatives, promises and borrowed authority; in Chinese the words that its advertising law forbids too. */
    private static final Pattern BOAST = Pattern.compile(
            "(?i)\\b(best|cheapest|fastest|greatest|finest|strongest|safest|lowest|highest|number one|no\\. ?1|unbeatable"
                    + "|unrivall?ed|unmatched|world'?s|world-class|award|awards|award-winning"
                    + "|guarantee[ds]?|warranty|money.back|risk.free|refunds?|lifetime"
                    + "|proven|clinically|scientifically|certified|fda|doctors?|dentists?|experts|recommended by"
                    + "|free|half price|discount(?:ed)?|\\d+ ?% off|limited time|today only|last chance)\\b|#1\\b"
                    + "|最好|最佳|最低|最高级|最先进|第一|唯一|顶级|国家级|世界级|独一无二|保证|保修|包退|免费|半价|(?<!等)打折|永久|百分百|绝对|专家|医生|获奖"
                    + "|[一二三四五六七八九两\\d]+\\s*折|[一二三四五六七八九十两\\d]+\\s*倍");

    private static final Pattern LINK =
            Pattern.compile("(?i)\\b(?:https?|ftp|file|data|javascript|mailto|tel|ws)\\s*:\\S|\\bwww\\.|\\]\\("
                    + "|\\S@[\\p{L}\\p{N}-]+\\.\\p{L}{2,}|\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b");

    /** A name that is also a site's is the brand's own when the brief has it. */
    private static final Pattern SITE =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]+(?:[.。]|\\(dot\\)| dot )"
                    + "(?:com|net|org|info|biz|io|ai|app|dev|shop|store|xyz|top|site|online|click|link|cn|ru|uk|de|fr|eu|me|ly|gg)"
                    + "(?![\\p{L}\\p{N}])");

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\p{Cntrl}|[{}]{2}|\\$\\{|```");

    /** What no shopper should hear: a model that answers an order which was hidden in the brief's words. */
    private static final Pattern STAGE_TALK = Pattern.compile(
            "(?i)(?:ignore|disregard|forget)\\b.{0,30}\\b(?:instructions?|prompts?|rules?|above)\\b|system prompt|developer message"
                    + "|\\bas an? (?:ai|assistant|language model)\\b|language model|\\[/?inst\\]|<\\|"
                    + "|(?:tool|function)[_ ]calls?\\b|忽略.{0,12}(?:指令|提示|规则)|系统提示|作为.{0,6}(?:人工智能|语言模型)");

    private final String text;
    private final String facts;
    private final String lowerFacts;
    private final Findings findings;

    /** @param facts all that the brief says */
    ScriptClaims(String text, String facts, Findings findings) {
        this.text = text;
        this.facts = facts;
        this.lowerFacts = facts.toLowerCase(Locale.ROOT);
        this.findings = findings;
    }

    void judge() {
        numbers();
        shares();
        prices();
        boasts();
        unlessKnown(SITE, "The script has an address in it: “%s”.");
        findings.expect(
                !LINK.matcher(text).find()
                        && !MARKUP.matcher(text.replace("\n", "")).find(),
                "lines",
                "The script has an address or markup in it.");
        unlessKnown(STAGE_TALK, "The script speaks of its own making: “%s”.");
    }

    private void numbers() {
        Set<String> known =
                NUMBER.matcher(facts).results().map(ScriptClaims::plain).collect(Collectors.toSet());
        NUMBER.matcher(text)
                .results()
                .filter(number -> !known.contains(plain(number)))
                .forEach(number ->
                        findings.add("lines", "The script says " + number.group() + ", which is not in the brief."));
    }

    /** A number that the brief has as a weight is no price. */
    private void prices() {
        Set<String> known =
                PRICE.matcher(lowerFacts).results().map(ScriptClaims::amount).collect(Collectors.toSet());
        PRICE.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .filter(price -> !known.contains(amount(price)))
                .forEach(price -> findings.add(
                        "lines",
                        "The script names the price " + price.group().strip() + ", which is not in the brief."));
    }

    private void shares() {
        List<String> known = SHARE.matcher(lowerFacts)
                .results()
                .map(share -> digits(share.group()))
                .toList();
        SHARE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(share -> !known.contains(digits(share)))
                .forEach(share -> findings.add("lines", "The script says " + share + ", which is not in the brief."));
    }

    private void boasts() {
        BOAST.matcher(text)
                .results()
                .filter(found -> !Claim.at(found, text).isMadeIn(facts))
                .map(MatchResult::group)
                .distinct()
                .forEach(found -> findings.add(
                        "lines", "The script claims “" + shortened(found) + "”, which the brief does not say."));
    }

    private void unlessKnown(Pattern pattern, String message) {
        pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(found -> !lowerFacts.contains(found.toLowerCase(Locale.ROOT)))
                .distinct()
                .forEach(found -> findings.add("lines", String.format(Locale.ROOT, message, shortened(found))));
    }

    private static String digits(String found) {
        return NUMBER.matcher(found)
                .results()
                .map(ScriptClaims::plain)
                .findFirst()
                .orElse(found);
    }

    private static String amount(MatchResult price) {
        return plainNumber(price.group(1) == null ? price.group(2) : price.group(1));
    }

    private static String plain(MatchResult number) {
        return plainNumber(number.group());
    }

    private static String plainNumber(String number) {
        return number.replace(",", "").replaceAll("\\.0+$", "");
    }

    private static String shortened(String found) {
        return found.length() <= QUOTE
                ? found.strip()
                : found.substring(0, QUOTE).strip() + "…";
    }
}
