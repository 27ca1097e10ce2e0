package org.reelwright.domain.rendition;

import java.util.List;

/** Who gave a photo from which no product comes off should know why the film shows it whole. */
final class CutOutRules {

    private static final String LIMIT = "the product comes off its photo";

    private CutOutRules() {}

    /** @param doubts see {@link org.reelwright.domain.image.Picture#doubts} */
    static List<Finding> findings(List<String> doubts) {
        List<Finding> found = doubts.stream()
                .map(
                        doubt -> Finding.note(
                                Rule.CUT_OUT,
                                doubt,
                                LIMIT,
                                "The photo is shown whole, in a frame: give a photo upon a plain ground if the product should stand alone."))
                .toList();
        return TextRules.or(found, Rule.CUT_OUT, "nothing is in its way", LIMIT);
    }
}
