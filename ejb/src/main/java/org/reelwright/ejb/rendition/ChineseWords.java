package org.reelwright.ejb.rendition;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds words among ideographs, by ICU's dictionary: Chinese is written without spaces between them. */
final class ChineseWords {

    private ChineseWords() {}

    /**
     * @param units as {@link org.reelwright.domain.rendition.Words} divides a text
     * @return places of those units before which a word goes on that began with an earlier one
     */
    static Set<Integer> within(List<String> units) {
        if (units.stream().noneMatch(unit -> unit.codePoints().anyMatch(Character::isIdeographic))) {
            return Set.of();
        }
        BreakIterator bounds = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        bounds.setText(String.join("", units));
        var within = new TreeSet<Integer>();
        int at = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            if (at > 0 && Character.isIdeographic(units.get(unit).codePointAt(0)) && !bounds.isBoundary(at)) {
                within.add(unit);
            }
            at += units.get(unit).length();
        }
        return within;
    }
}
