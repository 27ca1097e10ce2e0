package org.reelwright.ejb.shared;

import java.util.Locale;

/** For queries that look for a part of a name: {@code lower(x.name) like :words escape '!'}. */
public final class NamePattern {

    private NamePattern() {}

    /** @param words that the name has in it, in any case; empty for any name */
    public static String like(String words) {
        String escaped = words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
