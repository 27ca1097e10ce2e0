package org.reelwright.ejb.rendition;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A typeface as a look sets it.
 *
 * @param below shows what {@code font} has no letters for: Chinese
 * @param emphasis for the last word
 * @param tracking letterspacing in shares of the size
 * @param leading from line to line, in shares of the size
 */
record Face(Font font, Font below, Optional<Font> emphasis, double tracking, double leading, boolean capitals) {

    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Keyboards have a straight mark for it. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'");

    private static final float BELOW = .94f;
    private static final double IDEOGRAPH = .84;

    static Face of(Font font, Font below, double tracking, double leading) {
        return new Face(font, below, Optional.empty(), tracking, leading, false);
    }

    Face capitalised() {
        return new Face(font, below, emphasis, tracking, leading, true);
    }

    Face emphasising(Font last) {
        return new Face(font, below, Optional.of(last), tracking, leading, capitals);
    }

    private boolean shows(int c) {
        return font.canDisplay(c) || below.canDisplay(c) || Typefaces.rest().canDisplay(c);
    }

    /** What no font can show is left out: better nothing than an empty box. */
    String showable(String text) {
        var kept = new StringBuilder();
        text.codePoints().filter(this::shows).forEach(kept::appendCodePoint);
        String shown = kept.toString().replaceAll("\\s+", " ").strip();
        return capitals ? shown.toUpperCase(Locale.ROOT) : shown;
    }

    /** @param written not empty, and all of it showable; @param emphasised from which of its characters on */
    TextLayout layout(String written, float size, int emphasised) {
        String text = APOSTROPHE.matcher(written).replaceAll("’");
        var attributed = new AttributedString(text);
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            Font wished = i >= emphasised ? emphasis.orElse(font) : font;
            Font shown = with(wished, text.codePointAt(i), size);
            attributed.addAttribute(TextAttribute.FONT, shown, i, text.offsetByCodePoints(i, 1));
        }
        return new TextLayout(attributed.getIterator(), CONTEXT);
    }

    /** By the first font that has the letter. */
    private Font with(Font wished, int letter, float size) {
        if (wished.canDisplay(letter)) {
            return wished.deriveFont(set(size));
        }
        return (below.canDisplay(letter) ? below : Typefaces.rest()).deriveFont(set(size * BELOW));
    }

    /** Of the font, not of the text: beside a font, a text's other attributes count for nothing. */
    private Map<TextAttribute, ?> set(float size) {
        return Map.of(
                TextAttribute.SIZE,
                size,
                TextAttribute.KERNING,
                TextAttribute.KERNING_ON,
                TextAttribute.LIGATURES,
                TextAttribute.LIGATURES_ON,
                TextAttribute.TRACKING,
                (float) tracking);
    }

    /** Height of what is set, above its line. */
    double rise(String text, float size) {
        boolean ideographs = text.codePoints().anyMatch(c -> c >= 0x2e80);
        double letters = -layout("H", size, 1).getBounds().getY();
        return ideographs ? Math.max(letters, IDEOGRAPH * size) : letters;
    }

    double drop(float size) {
        return capitals ? 0 : layout("gpy", size, 3).getBounds().getMaxY();
    }
}
