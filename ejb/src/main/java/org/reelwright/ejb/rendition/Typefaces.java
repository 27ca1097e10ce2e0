package org.reelwright.ejb.rendition;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reelwright.domain.storyboard.Look;

/** The open fonts that come along (SIL OFL): three faces for each look, and Chinese under all of them. */
final class Typefaces {

    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    private Typefaces() {}

    /** For headlines. */
    static Face display(Look look) {
        return switch (look) {
            case CLEAN_STUDIO -> Face.of(load("Outfit_600SemiBold"), sans(), -.018, 1.12);
            case BOLD_TYPE -> Face.of(load("Anton_400Regular"), sans(), 0, 1.06).capitalised();
            case WARM_LIFESTYLE ->
                Face.of(load("Fraunces_600SemiBold"), serif(), -.012, 1.14)
                        .emphasising(load("Fraunces_600SemiBold_Italic"));
            case DARK_PREMIUM ->
                Face.of(load("Cinzel_500Medium"), serif(), .05, 1.32).capitalised();
            case PLAYFUL_PATTERN -> Face.of(load("Fredoka_700Bold"), sans(), -.005, 1.10);
            case TECHNICAL -> Face.of(load("SpaceGrotesk_700Bold"), sans(), -.022, 1.14);
        };
    }

    /** For captions and small print. */
    static Face text(Look look) {
        return switch (look) {
            case CLEAN_STUDIO -> Face.of(load("Outfit_500Medium"), sans(), .002, 1.28);
            case BOLD_TYPE -> Face.of(load("Manrope_800ExtraBold"), sans(), 0, 1.28);
            case WARM_LIFESTYLE -> Face.of(load("Fraunces_500Medium_Italic"), serif(), .002, 1.28);
            case DARK_PREMIUM -> Face.of(load("Jost_400Regular"), serif(), .03, 1.34);
            case PLAYFUL_PATTERN -> Face.of(load("Fredoka_500Medium"), sans(), .005, 1.26);
            case TECHNICAL -> Face.of(load("JetBrainsMono_500Medium"), sans(), -.02, 1.32);
        };
    }

    /** For names above headlines, buttons and prices. */
    static Face label(Look look) {
        return switch (look) {
            case CLEAN_STUDIO -> Face.of(load("Outfit_600SemiBold"), sans(), 0, 1.2);
            case BOLD_TYPE ->
                Face.of(load("Anton_400Regular"), sans(), .02, 1.2).capitalised();
            case WARM_LIFESTYLE ->
                Face.of(load("Jost_500Medium"), serif(), .14, 1.3).capitalised();
            case DARK_PREMIUM ->
                Face.of(load("Jost_400Regular"), serif(), .22, 1.3).capitalised();
            case PLAYFUL_PATTERN -> Face.of(load("Fredoka_700Bold"), sans(), .01, 1.2);
            case TECHNICAL ->
                Face.of(load("JetBrainsMono_500Medium"), sans(), .02, 1.3).capitalised();
        };
    }

    /** For the label that every film bears, whatever its look. */
    static Face mark() {
        return Face.of(load("Outfit_600SemiBold"), sans(), 0, 1.2);
    }

    /** What follows that label's mark. */
    static Face note() {
        return Face.of(load("Outfit_500Medium"), sans(), .06, 1.2);
    }

    /** For letters that neither a look's font nor the Chinese one has: Polish, Greek with accents, Ukrainian. */
    static Font rest() {
        return load("Manrope_800ExtraBold");
    }

    private static Font sans() {
        return load("NotoSansSC_700Bold");
    }

    private static Font serif() {
        return load("NotoSerifSC_600SemiBold");
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
