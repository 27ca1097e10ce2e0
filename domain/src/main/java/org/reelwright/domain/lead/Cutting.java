package org.reelwright.domain.lead;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelwright.domain.shared.PlainText;

/** Cuts what was read into passages short enough to be shown as an answer, at the ends of sentences. */
final class Cutting {

    /** Characters; a Chinese one says about as much as three others. */
    private static final int LONG_ENOUGH = 150;

    private static final int LONGEST = 700;
    private static final int HAN_WEIGHT = 3;

    private Cutting() {}

    static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        for (String line : PlainText.paragraph(text).split("\n")) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
            breaks.setText(line);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                add(line.substring(from, to).strip(), sentences);
            }
        }
        return sentences;
    }

    /** Sentences together until they are long enough. A blank line of the text is an end, too. */
    static List<String> passages(String text) {
        var passages = new ArrayList<String>();
        for (String paragraph : PlainText.paragraph(text).split("\n\n")) {
            var passage = new StringBuilder();
            for (String sentence : sentences(paragraph)) {
                if (passage.length() > 0 && weight(passage) + weight(sentence) > LONG_ENOUGH) {
                    add(passage.toString(), passages);
                    passage.setLength(0);
                }
                passage.append(passage.length() > 0 && !isHan(sentence) ? " " : "")
                        .append(sentence);
            }
            add(passage.toString(), passages);
        }
        return passages;
    }

    private static void add(String text, List<String> to) {
        String left = text.strip();
        while (left.length() > LONGEST) {
            int space = left.lastIndexOf(' ', LONGEST);
            int end = space > LONGEST / 2
                    ? space
                    : LONGEST - (Character.isHighSurrogate(left.charAt(LONGEST - 1)) ? 1 : 0);
            to.add(left.substring(0, end).strip());
            left = left.substring(end).strip();
        }
        if (left.codePoints().anyMatch(Character::isLetterOrDigit)) {
            to.add(left);
        }
    }

    private static int weight(CharSequence text) {
        return (int) text.codePoints()
                .map(c -> Character.isIdeographic(c) ? HAN_WEIGHT : 1)
                .sum();
    }

    private static boolean isHan(String text) {
        return Character.isIdeographic(text.codePointAt(0));
    }
}
