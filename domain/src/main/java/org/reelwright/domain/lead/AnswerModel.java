package org.reelwright.domain.lead;

import org.reelwright.domain.production.Model;

/** Puts an answer into words, from the evidence of the order only. What it answers goes through {@link AnswerCheck}. */
public interface AnswerModel extends Model<AnswerOrder, AnswerDraft> {}
