package org.reelwright.domain.rendition;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One thing that a check found.
 *
 * @param measured in words, as is {@code limit}
 * @param advice a sentence that says what to do; empty when all is well
 */
public record Finding(Rule rule, Severity severity, String measured, String limit, String advice) {

    static Finding pass(Rule rule, String measured, String limit) {
        return new Finding(rule, Severity.PASS, measured, limit, "");
    }

    static Finding fail(Rule rule, String measured, String limit, String advice) {
        return new Finding(rule, Severity.FAIL, measured, limit, advice);
    }

    static Finding warn(Rule rule, String measured, String limit, String advice) {
        return new Finding(rule, Severity.WARN, measured, limit, advice);
    }

    static Finding note(Rule rule, String measured, String limit, String advice) {
        return new Finding(rule, Severity.NOTE, measured, limit, advice);
    }

    @JsonIgnore
    public boolean isFailure() {
        return severity == Severity.FAIL;
    }
}
