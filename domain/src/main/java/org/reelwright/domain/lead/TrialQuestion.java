package org.reelwright.domain.lead;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question with a held answer, by which the assistant is measured.
 *
 * @param expected words that the answer must have; empty when the assistant must say that it does not know
 * @param source document, or heading or page of one, that must be shown with it; empty when any will do
 */
public record TrialQuestion(String question, String expected, String source) {

    public TrialQuestion {
        source = Optional.ofNullable(source).orElse("");
    }

    /**
     * @param answer as it was given; empty when the assistant said that it does not know
     * @param shown with it
     */
    public boolean isRight(String answer, List<SourceShown> shown) {
        return expected.isEmpty()
                ? answer.isEmpty()
                : squeezed(answer).contains(squeezed(expected))
                        && (source.isEmpty() || shown.stream().anyMatch(this::isTheSource));
    }

    private boolean isTheSource(SourceShown each) {
        return List.of(squeezed(each.document()), squeezed(each.place())).contains(squeezed(source));
    }

    /** Whether the documents do not hold the answer. */
    @JsonIgnore
    public boolean isAbsent() {
        return expected.isEmpty();
    }

    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}，。！？、；：]+", " ")
                .strip();
    }
}
