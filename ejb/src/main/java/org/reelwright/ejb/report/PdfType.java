package org.reelwright.ejb.report;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontSelector;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Type for documents: a Latin face, and Chinese under it for what that lacks. Both are embedded. */
public final class PdfType {

    static final Color INK = new Color(0x1a, 0x1b, 0x20);
    static final Color QUIET = new Color(0x56, 0x58, 0x62);

    private static final String FOLDER = "/org/reelwright/ejb/rendition/";
    private static final String PLAIN = "Outfit_500Medium.ttf";
    private static final String STRONG = "Outfit_600SemiBold.ttf";
    private static final String CHINESE = "NotoSansSC_700Bold.ttf";
    private static final int END_OF_LATIN = 0x24f;
    private static final Map<String, BaseFont> LOADED = new ConcurrentHashMap<>();

    private PdfType() {}

    public static Phrase plain(String text, float points) {
        return set(text, PLAIN, points, INK);
    }

    public static Phrase quiet(String text, float points) {
        return set(text, PLAIN, points, QUIET);
    }

    public static Phrase strong(String text, float points) {
        return set(text, STRONG, points, INK);
    }

    /** The Chinese face is large: it is opened only for text that needs it. */
    private static Phrase set(String text, String face, float points, Color colour) {
        var selector = new FontSelector();
        selector.addFont(new Font(load(face), points, Font.NORMAL, colour));
        if (text.codePoints().anyMatch(c -> c > END_OF_LATIN)) {
            selector.addFont(new Font(load(CHINESE), points, Font.NORMAL, colour));
        }
        return selector.process(text.isEmpty() ? " " : text);
    }

    private static BaseFont load(String file) {
        return LOADED.computeIfAbsent(file, name -> {
            try (InputStream in = PdfType.class.getResourceAsStream(FOLDER + name)) {
                return BaseFont.createFont(
                        name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, in.readAllBytes(), null);
            } catch (IOException | DocumentException e) {
                throw new UncheckedIOException(new IOException("the font " + name + " is not in this build", e));
            }
        });
    }
}
