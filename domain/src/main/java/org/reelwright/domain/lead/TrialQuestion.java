package org.reelwright.domain.lead;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A question with a held answer, by which the assistant is measured.
 *
 * @param expected words that the answer must have; empty when the assistant must say that it does not know
 */
public record TrialQuestion(String question, String expected) {

    /** @param answer as it was given; empty when the assistant said that it does not know */
    public boolean isRight(String answer) {
        return expected.isEmpty() ? answer.isEmpty() : squeezed(answer).contains(squeezed(expected));
    }

    /** Whether the documents do not hold the answer. */
    @JsonIgnore
    public boolean isAbsent() {
        return expected.isEmpty();
    }

    private static String squeezed(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}，。！？、；：]+", " ")
                .strip();
    }
}
