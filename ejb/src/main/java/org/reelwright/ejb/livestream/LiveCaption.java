package org.reelwright.ejb.livestream;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reelwright.ejb.image.FilmLayer;

/** Words on a live picture, on dark glass: what is said now, what it is about, and that the presenter is digital. */
final class LiveCaption {

    private static final String FOLDER = "/org/reelwright/ejb/rendition/";
    private static final Color GLASS = new Color(13, 13, 17, 205);
    private static final Color INK = new Color(250, 250, 252);
    private static final int MOST_LINES = 4;
    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    private final int width;
    private final int height;

    LiveCaption(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** A line in as many pieces as can be read one after the other. */
    List<FilmLayer> spoken(String words) {
        List<TextLayout> lines = lines(words, width * .052f, width * .82f);
        var pages = new ArrayList<FilmLayer>();
        for (int from = 0; from < lines.size(); from += MOST_LINES) {
            List<TextLayout> page = lines.subList(from, Math.min(lines.size(), from + MOST_LINES));
            pages.add(plate(page, width * .06, 0, true));
        }
        return pages;
    }

    /** Upper left, all the time. */
    FilmLayer label(String words) {
        return plate(lines(words, width * .036f, width * .6f).subList(0, 1), width * .04, height * .03, false);
    }

    /** Below the label. */
    FilmLayer topic(String words) {
        List<TextLayout> lines = lines(words, width * .042f, width * .8f);
        return plate(lines.subList(0, Math.min(2, lines.size())), width * .04, height * .03 + width * .1, false);
    }

    private FilmLayer plate(List<TextLayout> lines, double left, double top, boolean below) {
        float leading = lines.get(0).getAscent()
                + lines.get(0).getDescent()
                + lines.get(0).getLeading();
        double pad = leading * .45;
        int wide = (int) Math.ceil(
                lines.stream().mapToDouble(TextLayout::getAdvance).max().orElse(1) + 2 * pad * 1.3);
        int high = (int) Math.ceil(lines.size() * leading + 2 * pad);
        var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(GLASS);
        int round = (int) (leading * .8);
        g.fillRoundRect(0, 0, wide, high, round, round);
        g.setColor(INK);
        float y = (float) pad;
        for (TextLayout line : lines) {
            y += line.getAscent();
            line.draw(g, (float) (pad * 1.3), y);
            y += leading - line.getAscent();
        }
        g.dispose();
        int x = below ? (width - wide) / 2 : (int) left;
        return FilmLayer.of(image, x, below ? (int) (height * .95 - high) : (int) top);
    }

    private static List<TextLayout> lines(String words, float size, float wide) {
        String shown = words.isBlank() ? "…" : words;
        var text = new AttributedString(shown);
        text.addAttribute(TextAttribute.FONT, face(shown).deriveFont(size));
        text.addAttribute(TextAttribute.TRACKING, .015f);
        var measurer = new LineBreakMeasurer(text.getIterator(), new FontRenderContext(null, true, true));
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < shown.length()) {
            lines.add(measurer.nextLayout(wide));
        }
        return lines;
    }

    private static Font face(String text) {
        Font latin = load("Outfit_600SemiBold.ttf");
        return latin.canDisplayUpTo(text) < 0 ? latin : load("NotoSansSC_700Bold.ttf");
    }

    private static Font load(String file) {
        return LOADED.computeIfAbsent(file, name -> {
            try (InputStream in = LiveCaption.class.getResourceAsStream(FOLDER + name)) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException | FontFormatException e) {
                throw new UncheckedIOException(new IOException("the font " + name + " is not in this build", e));
            }
        });
    }
}
