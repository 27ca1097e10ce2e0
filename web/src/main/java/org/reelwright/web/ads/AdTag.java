package org.reelwright.web.ads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.reelwright.domain.delivery.Placement;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/**
 * What kind of answer a tag wants: {@code version} 3.0 or 4.2, and for a break its length {@code pod} in seconds and how
 * many {@code slots} it has.
 */
record AdTag(Placement placement, VastVersion version, int slots, int podMs) {

    private static final int LONGEST = 3_600;
    private static final int MOST_SLOTS = 10;

    static Checked<AdTag> read(UnaryOperator<String> query) {
        var wrong = new ArrayList<Violation>();
        Checked<Placement> placement = PlacementQuery.read(query);
        if (placement instanceof Checked.Bad<Placement> bad) {
            wrong.addAll(bad.violations());
        }
        VastVersion version = Said.value(query, "version")
                .map(text -> VastVersion.parse(text).orElseGet(() -> {
                    wrong.add(new Violation("version", "is 3.0 or 4.2, or left out"));
                    return VastVersion.V4;
                }))
                .orElse(VastVersion.V4);
        Optional<Integer> pod = number(query, "pod", LONGEST, wrong);
        Optional<Integer> slots = number(query, "slots", MOST_SLOTS, wrong);
        return placement instanceof Checked.Good<Placement> good && wrong.isEmpty()
                ? new Checked.Good<>(of(good.value(), version, slots, pod))
                : new Checked.Bad<>(List.copyOf(wrong));
    }

    private static AdTag of(
            Placement placement, VastVersion version, Optional<Integer> slots, Optional<Integer> seconds) {
        int most = slots.orElse(seconds.isPresent() ? MOST_SLOTS : 1);
        return new AdTag(placement, version, most, seconds.orElse(LONGEST) * 1_000);
    }

    /** Whether one ad is asked for, not a break. */
    boolean isAlone() {
        return slots == 1;
    }

    private static Optional<Integer> number(UnaryOperator<String> query, String name, int most, List<Violation> wrong) {
        Optional<String> text = Said.value(query, name);
        Optional<Integer> number = text.flatMap(Codes::number).filter(n -> n >= 1 && n <= most);
        if (text.isPresent() && number.isEmpty()) {
            wrong.add(new Violation(name, "is a whole number from 1 to " + most + ", or left out"));
        }
        return number;
    }
}
