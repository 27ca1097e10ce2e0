package org.reelwright.domain.rendition;

import java.util.List;

/** What a film was asked to show is there to its last letter: half a sentence sells nothing, and may say the opposite. */
final class WholeRules {

    private static final String LIMIT = "every letter that was asked for";

    private WholeRules() {}

    static List<Finding> findings(List<AskedText> texts) {
        List<Finding> cut = texts.stream()
                .filter(text -> !text.isWhole())
                .distinct()
                .map(WholeRules::finding)
                .toList();
        return TextRules.or(cut, Rule.WORDS_WHOLE, "nothing is cut", LIMIT);
    }

    /** Half an address leads elsewhere; the click leads there all the same where none is shown. */
    private static Finding finding(AskedText text) {
        boolean spared = text.kind() == TextKind.ADDRESS && text.isLost();
        return new Finding(
                Rule.WORDS_WHOLE,
                spared ? Severity.WARN : Severity.FAIL,
                text.isLost() ? text.quoted() + " is not shown" : "“" + text.set() + "” is all of " + text.quoted(),
                LIMIT,
                spared
                        ? "There is no room for it: give a shorter one if it must be read."
                        : "Words are cut off, or no font has their letters: shorten them, or write them in Latin or Chinese"
                                + " letters.");
    }
}
