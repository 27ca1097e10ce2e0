package org.reelwright.domain.production;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How much was made, in the unit that people count it in, whatever its provider charges by.
 *
 * @param unit {@code second}, {@code picture} or {@code word}
 * @param quantity never negative, at most three decimal places
 */
public record Material(String unit, BigDecimal quantity) {

    /** What was paid for and thrown away. */
    public static final Material NOTHING = new Material("", BigDecimal.ZERO);

    private static final int PLACES = 3;
    private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsIdeographic}");

    public Material {
        if (quantity.signum() < 0 || quantity.scale() > PLACES) {
            throw new IllegalArgumentException(quantity + " " + unit);
        }
    }

    public static Material film(long milliseconds) {
        return new Material("second", BigDecimal.valueOf(milliseconds, PLACES));
    }

    /** @see #film */
    public static Material voice(long milliseconds) {
        return film(milliseconds);
    }

    public static Material picture() {
        return new Material("picture", BigDecimal.ONE);
    }

    /** A Chinese character counts as a word. */
    public static Material words(String text) {
        long signs = text.codePoints().filter(Character::isIdeographic).count();
        String others = IDEOGRAPH.matcher(text).replaceAll(" ").strip();
        long words = others.isEmpty() ? 0 : others.split("\\s+").length;
        return new Material("word", BigDecimal.valueOf(signs + words));
    }
}
