package org.reelwright.web.review;

import java.util.List;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.web.shared.Refusal;
import org.reelwright.web.shared.Tongue;

/** A service's <em>no</em> in the language of the person at the page. */
final class Told {

    private Told() {}

    static <T> T unlessGood(Checked<T> answer, Tongue tongue) {
        return Refusal.unlessGood(
                answer instanceof Checked.Bad<T> bad ? new Checked.Bad<T>(inTheir(tongue, bad.violations())) : answer);
    }

    static List<Violation> inTheir(Tongue tongue, List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Violation(violation.field(), tongue.get(violation.message())))
                .toList();
    }
}
