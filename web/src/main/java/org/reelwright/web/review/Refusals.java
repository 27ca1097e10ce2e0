package org.reelwright.web.review;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reelwright.domain.shared.Violation;

/** Why a change was not taken, by the field that it is said beside; the empty one is the page's. */
public final class Refusals implements Serializable {

    private static final long serialVersionUID = 1L;

    static final Refusals NONE = new Refusals(Map.of());

    private final HashMap<String, String> byField;

    private Refusals(Map<String, String> byField) {
        this.byField = new HashMap<>(byField);
    }

    static Refusals of(List<Violation> violations) {
        var byField = new HashMap<String, String>();
        violations.forEach(wrong -> byField.merge(wrong.field(), wrong.message(), (a, b) -> a + " " + b));
        return new Refusals(byField);
    }

    static Refusals at(String field, String message) {
        return of(List.of(new Violation(field, message)));
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }

    public String at(String field) {
        return byField.getOrDefault(field, "");
    }
}
