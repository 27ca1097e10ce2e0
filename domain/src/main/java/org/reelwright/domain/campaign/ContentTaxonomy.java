package org.reelwright.domain.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The IAB's content taxonomy 1.0, in which auctions and ad tags are read: of places that speak of others ({@code 483}, six
 * letters) nothing is known, so an id of those would be for ever in vain.
 */
final class ContentTaxonomy {

    static final String OFFER =
            "an id of the IAB's content taxonomy 1.0 such as IAB17 or IAB17-2; ids of later ones are not read";

    private static final Pattern ID = Pattern.compile("IAB([1-9][0-9]?)(?:-([1-9][0-9]?))?");

    /** How many kinds IAB1, IAB2 and so on have. */
    private static final List<Integer> KINDS =
            List.of(7, 23, 12, 11, 15, 9, 45, 18, 31, 9, 5, 3, 12, 8, 10, 7, 44, 6, 36, 27, 3, 4, 10, 0, 7, 4);

    private ContentTaxonomy() {}

    /** @return empty for an id that is none of this taxonomy's */
    static Optional<String> read(String typed) {
        String id = typed.toUpperCase(Locale.ROOT);
        Matcher parts = ID.matcher(id);
        return parts.matches() && isThere(Integer.parseInt(parts.group(1)), parts.group(2))
                ? Optional.of(id)
                : Optional.empty();
    }

    private static boolean isThere(int category, String kind) {
        return category <= KINDS.size() && (kind == null || Integer.parseInt(kind) <= KINDS.get(category - 1));
    }
}
