package org.reelwright.domain.lead;

import java.util.List;
import org.reelwright.domain.shared.Language;

/**
 * Whether what was found supports an answer. The bounds were set on one set of held questions and tried on another that
 * nothing was set by (HeldQuestionsTest): they refuse what is not there before they answer all that is.
 */
final class Support {

    /** Chinese is read through a dictionary, so that its meanings lie nearer to each other. */
    private record Bounds(double words, double likeness, double together) {}

    private static final Bounds ENGLISH = new Bounds(0.62, 0.52, 0.70);
    private static final Bounds CHINESE = new Bounds(0.50, 0.60, 0.74);

    private Support() {}

    /** Those that support an answer, the best first. */
    static List<Knowledge.Hit> of(List<Knowledge.Hit> hits, Language language) {
        Bounds bounds = language == Language.CHINESE ? CHINESE : ENGLISH;
        return hits.stream().filter(hit -> supports(hit, bounds)).toList();
    }

    private static boolean supports(Knowledge.Hit hit, Bounds bounds) {
        return hit.likeness() >= bounds.likeness
                || hit.coverage() >= bounds.words
                || hit.coverage() + hit.likeness() >= bounds.together;
    }
}
