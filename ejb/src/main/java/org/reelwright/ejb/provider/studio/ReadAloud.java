package org.reelwright.ejb.provider.studio;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How an English text is read aloud, word by word. Prices, percentages, units, years, signs, abbreviations and web
 * addresses become words; what an English voice cannot read is left out.
 */
final class ReadAloud {

    private static final Map<String, String> UNITS_OF_MONEY = Map.ofEntries(
            Map.entry("$", "dollar"),
            Map.entry("US$", "dollar"),
            Map.entry("USD", "dollar"),
            Map.entry("€", "euro"),
            Map.entry("EUR", "euro"),
            Map.entry("£", "pound"),
            Map.entry("GBP", "pound"),
            Map.entry("¥", "yuan"),
            Map.entry("￥", "yuan"),
            Map.entry("CNY", "yuan"),
            Map.entry("RMB", "yuan"),
            Map.entry("JPY", "yen"),
            Map.entry("CHF", "franc"),
            Map.entry("CAD", "Canadian dollar"),
            Map.entry("AUD", "Australian dollar"));

    private static final Set<String> SAME_IN_PLURAL = Set.of("yuan", "yen");

    private static final String AMOUNT = "(?<amount>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d{1,2})?)";
    private static final String UNIT = "US\\$|[$€£¥￥]|(?:USD|EUR|GBP|CNY|RMB|JPY|CHF|CAD|AUD)";
    private static final Pattern PRICE = Pattern.compile("(?:(?<before>" + UNIT + ")\\s?" + AMOUNT + "|"
            + AMOUNT.replace("amount", "number") + "\\s?(?<after>" + UNIT + "))(?![\\p{L}\\d])");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("%", "percent"),
            Map.entry("ml", "milliliters"),
            Map.entry("cl", "centiliters"),
            Map.entry("l", "liters"),
            Map.entry("g", "grams"),
            Map.entry("mg", "milligrams"),
            Map.entry("kg", "kilograms"),
            Map.entry("oz", "ounces"),
            Map.entry("mm", "millimeters"),
            Map.entry("cm", "centimeters"),
            Map.entry("m", "meters"),
            Map.entry("km", "kilometers"),
            Map.entry("h", "hours"),
            Map.entry("hr", "hours"),
            Map.entry("min", "minutes"),
            Map.entry("x", "times"),
            Map.entry("×", "times"),
            Map.entry("w", "watts"),
            Map.entry("kw", "kilowatts"),
            Map.entry("v", "volts"),
            Map.entry("mah", "milliamp hours"),
            Map.entry("gb", "gigabytes"),
            Map.entry("tb", "terabytes"),
            Map.entry("mp", "megapixels"),
            Map.entry("hz", "hertz"),
            Map.entry("°", "degrees"),
            Map.entry("°c", "degrees celsius"));

    private static final Pattern MEASURE =
            Pattern.compile("(\\d)\\s(mAh|ml|cl|mg|kg|oz|mm|cm|km|m|min|kW|GB|TB|MP|Hz|°C|[lgWV])(?![\\p{L}\\d])");

    private static final Map<String, String> SIGNS = Map.of(
            "&",
            " and ",
            "+",
            " plus ",
            "@",
            " at ",
            "#",
            " number ",
            "=",
            " equals ",
            "°",
            " degrees ",
            "%",
            " percent ");

    private static final Pattern PIECE = Pattern.compile(
            "(?<number>\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(?<fraction>\\d+))?(?<unit>(?i:mah|ml|cl|mg|kg|oz|mm|cm|km|m|hr|min|kw|gb|tb|mp|hz|°c|[%lghxwv×°])(?![\\p{L}\\d]))?"
                    + "|(?<letters>'*\\p{L}[\\p{L}']*)|(?<sign>[&+@#=°%])");

    private static final Set<String> SPELLED = Set.of("LED", "SUV", "CEO", "DIY", "UV");
    private static final Pattern UNREADABLE = Pattern.compile("[^AEIOUY]+|[AEIOU][^AEIOUY]{1,2}");

    /** Written large, but not for their letters. */
    private static final Set<String> SHORT_WORDS = Set.of(
            "A", "I", "AN", "AND", "ALL", "ARE", "AS", "AT", "BE", "BIG", "BUY", "BY", "CAN", "DAY", "DO", "FOR", "FUN",
            "GET", "GO", "HAS", "HOT", "IN", "IS", "IT", "ITS", "JOY", "MAX", "ME", "MY", "NEW", "NO", "NOT", "NOW",
            "OF", "OFF", "OLD", "ON", "ONE", "OR", "OUR", "OUT", "PRO", "SEE", "SO", "THE", "TO", "TOP", "TRY", "UP",
            "US", "USE", "WE", "WHY", "YES", "YOU");

    private ReadAloud() {}

    /** The words in order; together, with a space between, they are the text. Empty only for a blank text. */
    static List<SpokenWord> words(String text) {
        var words = new ArrayList<SpokenWord>();
        String waiting = "";
        for (String written : written(text)) {
            String said = said(written);
            if (said.isEmpty() && !words.isEmpty()) {
                SpokenWord before = words.remove(words.size() - 1);
                words.add(new SpokenWord(before.written() + " " + written, before.said(), ","));
            } else if (said.isEmpty()) {
                waiting += written + " ";
            } else {
                words.add(new SpokenWord(waiting + written, said, ending(written)));
                waiting = "";
            }
        }
        return words;
    }

    /** What a voice is given to read. */
    static String script(List<SpokenWord> words) {
        return words.stream().map(word -> word.said() + word.ending()).collect(Collectors.joining(" "));
    }

    /** With a pause after each word. */
    static String slowly(List<SpokenWord> words) {
        return words.stream().map(SpokenWord::said).collect(Collectors.joining(", "));
    }

    /** Cuts at white space, but keeps a price with its currency together, and a number with its unit. */
    private static List<String> written(String text) {
        var written = new ArrayList<String>();
        String glued = glued(MEASURE, glued(PRICE, text.strip()));
        for (String word : glued.split("\\s+")) {
            if (!word.isEmpty()) {
                written.add(word.replace('\u0000', ' '));
            }
        }
        return written;
    }

    private static String glued(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().replaceAll("\\s", "\u0000")));
    }

    private static String said(String written) {
        String plain = PRICE.matcher(written).replaceAll(price -> Matcher.quoteReplacement(" " + money(price) + " "));
        String measured = MEASURE.matcher(plain).replaceAll("$1$2");
        String latin = Normalizer.normalize(measured.replace('’', '\''), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("(?<=\\p{L})\\.(?=\\p{L}{2})", " dot ")
                .replaceAll("(?<=\\s|^)[-−](?=\\d)", "minus ");
        var said = new StringBuilder();
        Matcher piece = PIECE.matcher(latin);
        while (piece.find()) {
            said.append(' ').append(piece(piece));
        }
        return said.toString()
                .replaceAll("[^a-z' ]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String piece(Matcher piece) {
        if (piece.group("sign") != null) {
            return SIGNS.get(piece.group("sign"));
        }
        return piece.group("letters") != null ? letters(piece.group("letters")) : number(piece);
    }

    private static String number(Matcher piece) {
        String digits = piece.group("number").replace(",", "");
        String fraction = piece.group("fraction");
        String unit = piece.group("unit");
        boolean bare = fraction == null
                && unit == null
                && digits.length() == 4
                && !piece.group("number").contains(",");
        String number = fraction != null
                ? NumberWords.decimal(digits, fraction)
                : bare ? NumberWords.fourDigits(digits) : NumberWords.whole(digits);
        return unit == null ? number : number + " " + UNITS.get(unit.toLowerCase(Locale.ROOT));
    }

    private static String letters(String letters) {
        boolean abbreviation = letters.length() > 1
                && letters.length() <= 4
                && letters.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && !SHORT_WORDS.contains(letters)
                && (SPELLED.contains(letters) || UNREADABLE.matcher(letters).matches());
        String lower = letters.toLowerCase(Locale.ROOT);
        return abbreviation ? lower.replaceAll("", " ").strip() : lower;
    }

    private static String money(MatchResult price) {
        boolean before = price.group(1) != null;
        String unit = UNITS_OF_MONEY.get(before ? price.group(1) : price.group(4));
        String typed = before ? price.group(2) : price.group(3);
        String number = typed.matches("\\d+,\\d{1,2}") ? typed.replace(',', '.') : typed.replace(",", "");
        return NumberWords.money(new BigDecimal(number), unit.toLowerCase(Locale.ROOT), !SAME_IN_PLURAL.contains(unit));
    }

    private static String ending(String written) {
        String closed = written.replaceAll("[\"'”’)\\]»]+$", "");
        if (closed.isEmpty()) {
            return "";
        }
        return switch (closed.charAt(closed.length() - 1)) {
            case '.', '…' -> ".";
            case '!' -> "!";
            case '?' -> "?";
            case ',', ';', ':', '–', '—' -> ",";
            default -> "";
        };
    }
}
