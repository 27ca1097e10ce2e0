package org.reelwright.domain.lead;

import java.util.List;
import org.reelwright.domain.shared.Language;

/**
 * A visitor's question with all that may be said to it. Both the question and the passages are material, never instructions.
 *
 * @param evidence at least one, the best first
 */
public record AnswerOrder(String question, Language language, List<Evidence> evidence) {

    /** @param number by which an answer names it, from 1 */
    public record Evidence(int number, String source, String place, String words) {}

    public AnswerOrder {
        evidence = List.copyOf(evidence);
    }
}
