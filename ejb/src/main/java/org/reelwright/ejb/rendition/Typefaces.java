package org.reelwright.ejb.rendition;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reelwright.domain.storyboard.Look;

/** The open fonts that come along (SIL OFL), one pairing for each look, and Chinese under all of them. */
final class Typefaces {

    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();
    private static final Font FALLBACK = load("NotoSansSC_700Bold");

    private Typefaces() {}

    static Font display(Look look) {
        return switch (look) {
            case CLEAN_STUDIO -> load("Manrope_800ExtraBold");
            case BOLD_TYPE -> load("Anton_400Regular");
            case WARM_LIFESTYLE, DARK_PREMIUM -> load("Fraunces_600SemiBold");
            case PLAYFUL_PATTERN, TECHNICAL -> load("Sora_700Bold");
        };
    }

    static Font bold() {
        return load("Manrope_800ExtraBold");
    }

    static Font text() {
        return load("Manrope_600SemiBold");
    }

    /** Posters shout. */
    static boolean capitals(Look look) {
        return look == Look.BOLD_TYPE;
    }

    /** What neither the font nor the Chinese one can show is left out: better nothing than an empty box. */
    static String showable(String text, Font font) {
        var kept = new StringBuilder();
        text.codePoints()
                .filter(c -> font.canDisplay(c) || FALLBACK.canDisplay(c))
                .forEach(kept::appendCodePoint);
        return kept.toString().replaceAll("\\s+", " ").strip();
    }

    /** @param text not empty, and all of it showable */
    static AttributedString attributed(String text, Font font) {
        var attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        Font below = FALLBACK.deriveFont(font.getSize2D() * .92f);
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            Font shown = font.canDisplay(text.codePointAt(i)) ? font : below;
            attributed.addAttribute(TextAttribute.FONT, shown, i, text.offsetByCodePoints(i, 1));
        }
        return attributed;
    }

    private static Font load(String name) {
        return LOADED.computeIfAbsent(name, n -> {
            try (InputStream in = Typefaces.class.getResourceAsStream(n + ".ttf")) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (FontFormatException | IOException e) {
                throw new UncheckedIOException(new IOException("the font " + n + " is not in this build", e));
            }
        });
    }
}
