package org.reelwright.domain.rendition;

import java.util.List;
import java.util.Locale;

/** The product is the same in every shot. Pictures that hold the photo itself are not looked at: they cannot drift. */
final class DriftRules {

    private static final String LIMIT =
            String.format(Locale.ROOT, "at least %.0f %% like its photo", 100 * Resemblance.LEAST);

    private DriftRules() {}

    static List<Finding> findings(List<Resemblance> resemblances) {
        List<Finding> drifted = resemblances.stream()
                .filter(each -> each.likeness() < Resemblance.LEAST)
                .map(DriftRules::drifted)
                .toList();
        return drifted.isEmpty() ? List.of(Finding.pass(Rule.PRODUCT_LIKENESS, least(resemblances), LIMIT)) : drifted;
    }

    private static Finding drifted(Resemblance shot) {
        return Finding.warn(
                Rule.PRODUCT_LIKENESS,
                String.format(
                        Locale.ROOT,
                        "%.0f %% like its photo from %s",
                        100 * shot.likeness(),
                        shot.when().words()),
                LIMIT,
                "Look at scene " + (shot.scene() + 1)
                        + ": if it is not the product, have that picture or shot made again.");
    }

    private static String least(List<Resemblance> resemblances) {
        return resemblances.stream().mapToDouble(Resemblance::likeness).min().stream()
                .mapToObj(least -> String.format(Locale.ROOT, "at least %.0f %%", 100 * least))
                .findFirst()
                .orElse("the photo itself is shown");
    }
}
