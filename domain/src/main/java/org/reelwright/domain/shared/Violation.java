package org.reelwright.domain.shared;

/**
 * One thing wrong with what somebody gave.
 *
 * @param field where, as a path in the given document ({@code budget.total}); empty when it is the whole
 * @param message what is wrong and what to do, in words for a person
 */
public record Violation(String field, String message) {}
