package org.reelwright.web.shared;

import java.util.List;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/** Carries a <em>no</em> of a service to the one place that answers it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    private Refusal(List<Violation> violations) {
        super(violations.toString(), null, false, false);
        this.violations = violations;
    }

    /** @return the value that was found good */
    public static <T> T unlessGood(Checked<T> checked) {
        if (checked instanceof Checked.Good<T> good) {
            return good.value();
        }
        throw new Refusal(((Checked.Bad<T>) checked).violations());
    }

    public static Refusal of(String field, String message) {
        return new Refusal(List.of(new Violation(field, message)));
    }

    /** For answers from outside JAX-RS. */
    public Problem problem() {
        return Problem.invalid(violations);
    }

    /** A no to the whole, not to a field, is about the state that things are in. */
    boolean isConflict() {
        return violations.stream().allMatch(v -> v.field().isEmpty());
    }

    List<Violation> violations() {
        return violations;
    }
}
