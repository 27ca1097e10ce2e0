package org.reelwright.ejb.provider.studio;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a Chinese sentence apart into the single things that it says of the product. */
final class ChinesePoints {

    private static final int FEW = 14;
    private static final int MOST = 20;

    private static final String HAVING = "拥有|配有|带有|设有|具有|(?<![没富含])有";
    private static final String DOING = "(?:非常|特别|十分|也|还|都)?(?:可以|能够|(?<![智功性效节万技])能(?![量源])|采用|适合|保持|支持|让你|让您)";
    private static final String BEING = "(?<![但还总就更都不])是(?!否)";
    private static final Pattern THIS = Pattern.compile(
            "^[这那本该][款个只件双把条台副盏瓶套对种支张盒罐]?(.{1,14}?)(" + HAVING + "|" + DOING + "|" + BEING + ")(.{2,})$");
    private static final Pattern JOINED = Pattern.compile("^(?:并且|而且|并|同时|此外|另外|以及|且|它|也是|还是)(?=..)");
    private static final Pattern LATER = Pattern.compile("(?<=.{5})(?:并且|而且|同时|以及|从而|并).*$");
    private static final Pattern NO_FACT = Pattern.compile("^(?:点击|立即|马上|快来|赶快|欢迎|还在).*|.*[?？吗]$");

    private ChinesePoints() {}

    static List<Point> of(String sentence) {
        String text = sentence.strip()
                .replaceAll("^[-–—•*·\\s]+", "")
                .replaceAll("[(（\\[【][^)）\\]】]*[)）\\]】]", "")
                .replaceAll("[.。!！;；,，:：\\s]+$", "");
        if (text.isEmpty() || NO_FACT.matcher(text).matches()) {
            return List.of();
        }
        return Arrays.stream(text.split("[，,；;：]"))
                .map(clause -> JOINED.matcher(clause.strip()).replaceFirst(""))
                .flatMap(ChinesePoints::thoughts)
                .filter(thought -> thought.length() > 2)
                .map(thought -> new Point(headline(thought), thought + "。"))
                .filter(point -> !point.headline().isEmpty())
                .toList();
    }

    private static Stream<String> thoughts(String clause) {
        Matcher subject = THIS.matcher(clause);
        if (!subject.matches()) {
            return Stream.of(clause);
        }
        boolean said = subject.group(2).matches(DOING);
        String rest = said ? subject.group(2) + subject.group(3) : subject.group(3);
        return Stream.of(subject.group(1), rest);
    }

    /** Empty when it cannot be short. */
    private static String headline(String thought) {
        if (thought.length() <= FEW) {
            return thought;
        }
        String earlier = LATER.matcher(thought).replaceFirst("");
        return earlier.length() <= FEW ? earlier : thought.length() <= MOST ? thought : "";
    }
}
