package org.reelwright.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name that strangers gave, made into a short word to count by: lower case letters and digits of any script, and {@code _.-}. */
public final class ShortName {

    private static final int LONGEST = 32;
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_.-]+");

    private ShortName() {}

    /** What else the name holds are underscores. */
    public static String of(String said) {
        String plain = ODD.matcher(Normalizer.normalize(said.strip(), Normalizer.Form.NFKC))
                .replaceAll("_")
                .toLowerCase(Locale.ROOT);
        return plain.length() <= LONGEST ? plain : cut(plain);
    }

    /** No letter is cut in two. */
    private static String cut(String plain) {
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
