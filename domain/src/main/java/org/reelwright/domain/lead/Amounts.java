package org.reelwright.domain.lead;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The amounts that a text names, in digits or in words of English or Chinese: {@code 5 years}, {@code five years} and 五年 are one. */
final class Amounts {

    private static final String UNIT = "one|two|three|four|five|six|seven|eight|nine";
    private static final String TEEN =
            "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String SMALL = "(?:(?:" + TENS + ")(?:[- ](?:" + UNIT + "))?|" + TEEN + "|" + UNIT + ")";
    private static final List<String> SMALL_WORDS = List.of(("zero " + UNIT + "|" + TEEN).split("[ |]"));
    private static final List<String> TENS_WORDS = List.of(TENS.split("\\|"));

    /** "The blue one" and "one of them" count nothing. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?:(?:" + SMALL + "|an?)[- ])?(?:hundred|thousand)(?: (?:and )?" + SMALL
                    + ")?\\b|\\b(?!(?<=\\b(?:the|this|that|which|each|every|any|no|new)\\s)one\\b)(?:" + SMALL
                    + ")\\b(?!(?<=\\bone)\\s+of\\b)");

    private static final String HAN = "[零〇一二两三四五六七八九十百千万]+";

    /** Chinese figures are parts of many words, so that they count before a measure only. An indefinite 一个 counts nothing. */
    private static final Pattern CHINESE = Pattern.compile("百分之(" + HAN + ")|(?<![第统唯万])(?!一[个种件次])(" + HAN
            + ")(?=(?:[年月天日周克升元块折度次件种个岁倍成级层位档瓦伏杯人]|小时|分钟|秒|公斤|千克|毫升|厘米|毫米|米|星期))");

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern LOOSE = Pattern.compile("\\b(half|twice|double|triple|dozen|couple)\\b|半|双倍|翻倍");

    private static final Map<String, Pattern> MEASURES = Map.of(
            "year", measure("years?|yrs?", "年"),
            "month", measure("months?", "个?月"),
            "week", measure("weeks?", "周|个?星期"),
            "day", measure("days?", "天|日"),
            "hour", measure("hours?|hrs?|h", "个?小时"),
            "minute", measure("minutes?|mins?", "分钟"),
            "second", measure("seconds?|secs?", "秒"),
            "percent", measure("%|percent", "%"),
            "kilo", measure("kg|kilos?|kilograms?", "公斤|千克"),
            "gram", measure("g|grams?", "克"));

    private record Amount(String value, String measure) {}

    private Amounts() {}

    /** Those of a text that the evidence has not; there with another measure is not there, with none it is. */
    static List<String> strange(String text, String evidence) {
        Set<Amount> there = of(evidence);
        return of(text).stream()
                .filter(said -> there.stream().noneMatch(known -> same(said, known)))
                .map(said -> (said.value() + " " + said.measure()).strip())
                .distinct()
                .toList();
    }

    private static boolean same(Amount said, Amount known) {
        return said.value().equals(known.value())
                && (said.measure().equals(known.measure())
                        || said.measure().isEmpty()
                        || known.measure().isEmpty());
    }

    private static Set<Amount> of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var amounts = new LinkedHashSet<Amount>();
        DIGITS.matcher(text).results().forEach(m -> amounts.add(new Amount(digits(m.group()), after(text, m.end()))));
        ENGLISH.matcher(text)
                .results()
                .forEach(m -> amounts.add(new Amount(String.valueOf(english(m.group())), after(text, m.end()))));
        LOOSE.matcher(text).results().forEach(m -> amounts.add(new Amount(m.group(), "")));
        Matcher chinese = CHINESE.matcher(text);
        while (chinese.find()) {
            boolean share = chinese.group(1) != null;
            amounts.add(new Amount(
                    String.valueOf(chinese(share ? chinese.group(1) : chinese.group(2))),
                    share ? "percent" : after(text, chinese.end())));
        }
        return amounts;
    }

    private static String digits(String typed) {
        String plain = typed.replaceAll(",(?=\\d{3}(?!\\d))", "").replace(',', '.');
        return plain.indexOf('.') == plain.lastIndexOf('.')
                ? new BigDecimal(plain).stripTrailingZeros().toPlainString()
                : typed;
    }

    private static String after(String text, int end) {
        String rest = text.substring(end, Math.min(text.length(), end + 14));
        return MEASURES.entrySet().stream()
                .filter(each -> each.getValue().matcher(rest).lookingAt())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static long english(String words) {
        long whole = 0;
        long part = 0;
        for (String word : words.split("[- ]")) {
            if (word.equals("hundred")) {
                part = Math.max(1, part) * 100;
            } else if (word.equals("thousand")) {
                whole += Math.max(1, part) * 1_000;
                part = 0;
            } else {
                part += TENS_WORDS.contains(word)
                        ? (TENS_WORDS.indexOf(word) + 2) * 10L
                        : Math.max(0, SMALL_WORDS.indexOf(word));
            }
        }
        return whole + part;
    }

    private static long chinese(String figures) {
        if (figures.length() > 1 && figures.chars().noneMatch(c -> "十百千万".indexOf(c) >= 0)) {
            return figures.chars().mapToLong(Amounts::figure).reduce(0, (all, next) -> all * 10 + next);
        }
        long whole = 0;
        long part = 0;
        long figure = 0;
        for (char c : figures.toCharArray()) {
            int power = "十百千".indexOf(c);
            if (power >= 0) {
                part += Math.max(1, figure) * (long) Math.pow(10, power + 1.0);
                figure = 0;
            } else if (c == '万') {
                whole = Math.max(1, whole + part + figure) * 10_000;
                part = 0;
                figure = 0;
            } else {
                figure = figure(c);
            }
        }
        return whole + part + figure;
    }

    private static long figure(int c) {
        return c == '两' ? 2 : Math.max(0, "〇一二三四五六七八九".indexOf(c));
    }

    private static Pattern measure(String english, String chinese) {
        return Pattern.compile("[- ]?(?:(?:" + english + ")(?![a-z])|" + chinese + ")");
    }
}
