package org.reelwright.domain.lead;

import java.util.List;

/**
 * What a model answered; untrusted, see {@link AnswerCheck}.
 *
 * @param cited numbers of the evidence it used; empty when it says that it does not know
 */
public record AnswerDraft(String text, List<Integer> cited) {

    public AnswerDraft {
        cited = List.copyOf(cited);
    }
}
