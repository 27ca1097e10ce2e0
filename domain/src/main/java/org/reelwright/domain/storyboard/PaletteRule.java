package org.reelwright.domain.storyboard;

import java.util.Comparator;
import java.util.List;
import org.reelwright.domain.shared.Rgb;

/** Makes a look's palette from a brand's or a photo's colours: quiet grounds, one accent, and ink that can be read. */
public final class PaletteRule {

    /** WCAG 2.2 AA for text. */
    private static final double READABLE = 4.5;

    private static final double NEARLY = 3;

    private static final Rgb DARK_INK = new Rgb(20, 20, 24);
    private static final Rgb IVORY = new Rgb(244, 239, 230);
    private static final Rgb CREAM = new Rgb(246, 236, 220);
    private static final Rgb NIGHT = new Rgb(13, 13, 17);
    private static final Rgb GOLD = new Rgb(217, 184, 124);
    private static final Rgb SLATE = new Rgb(64, 84, 110);
    /** A product stands out before a colour that is not its own. */
    private static final double AWAY = 165;

    private PaletteRule() {}

    /** @param brand the leading one first; may be empty, then the photo's lead, of which there may be none either */
    public static Palette of(Look look, List<Rgb> brand, List<Rgb> photo) {
        if (!brand.isEmpty()) {
            return of(look, brand);
        }
        List<Rgb> colourful = photo.stream()
                .filter(colour -> !Hsl.of(colour).colourless())
                .sorted(Comparator.comparingDouble(PaletteRule::chroma).reversed())
                .toList();
        if (colourful.isEmpty()) {
            return of(look, byNature(look));
        }
        boolean loud = look == Look.BOLD_TYPE || look == Look.PLAYFUL_PATTERN;
        Rgb lead = colourful.get(0);
        return of(look, loud ? List.of(opposite(lead), lead) : List.of(lead));
    }

    /** What each look likes best, for products without colour. */
    private static List<Rgb> byNature(Look look) {
        return switch (look) {
            case CLEAN_STUDIO -> List.of(new Rgb(120, 152, 176), new Rgb(38, 84, 124));
            case BOLD_TYPE -> List.of(new Rgb(255, 92, 40), new Rgb(24, 22, 26));
            case WARM_LIFESTYLE -> List.of(new Rgb(196, 138, 96), new Rgb(126, 70, 44));
            case DARK_PREMIUM -> List.of(new Rgb(52, 66, 132), GOLD);
            case PLAYFUL_PATTERN -> List.of(new Rgb(64, 196, 220), new Rgb(236, 72, 132));
            case TECHNICAL -> List.of(new Rgb(30, 84, 170), new Rgb(64, 214, 255));
        };
    }

    private static double chroma(Rgb colour) {
        return Math.max(colour.red(), Math.max(colour.green(), colour.blue()))
                - Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
    }

    /** @param colours the leading one first; may be empty */
    public static Palette of(Look look, List<Rgb> colours) {
        Rgb first = colours.isEmpty() ? SLATE : colours.get(0);
        Rgb second = colours.size() > 1 ? colours.get(1) : first;
        Hsl lead = Hsl.of(first);
        return switch (look) {
            case CLEAN_STUDIO ->
                palette(
                        lead.with(.10, .30, .945).rgb(),
                        lead.with(.08, .26, .855).rgb(),
                        strong(second));
            case BOLD_TYPE -> poster(lead, second);
            case WARM_LIFESTYLE ->
                palette(
                        first.mixedWith(CREAM, .90),
                        lead.with(.20, .42, .70).rgb().mixedWith(CREAM, .28),
                        Hsl.of(second).with(.35, .70, .36).rgb());
            case DARK_PREMIUM ->
                palette(
                        lead.with(.10, .34, .055).rgb().mixedWith(NIGHT, .4),
                        lead.with(.16, .44, .215).rgb(),
                        Hsl.of(second).with(.30, .60, .72).rgb().mixedWith(GOLD, .55),
                        IVORY);
            case PLAYFUL_PATTERN ->
                palette(
                        lead.with(.70, .95, .80).rgb(),
                        lead.with(.62, .90, .66).rgb(),
                        Hsl.of(second).with(.80, .95, .55).rgb());
            case TECHNICAL ->
                palette(
                        cool(lead).with(.34, .62, .115).rgb(),
                        cool(lead).with(.30, .52, .250).rgb(),
                        Hsl.of(second).with(.70, 1, .64).rgb());
        };
    }

    private static Palette poster(Hsl lead, Rgb second) {
        double lightness = lead.colourless() ? lead.lightness() : Math.max(.46, Math.min(.60, lead.lightness()));
        Hsl ground = lead.with(.72, .95, lightness);
        double shift = ground.rgb().luminance() > .12 ? -.075 : .085;
        Hsl depth = ground.with(.72, .95, lightness + shift);
        Rgb accent = second.contrastWith(ground.rgb()) >= 3 ? second : ink(ground.rgb());
        return palette(ground.rgb(), depth.rgb(), accent);
    }

    /** Screens and drawings are blue; a brand's own cool colour will do. */
    private static Hsl cool(Hsl lead) {
        boolean own = !lead.colourless() && lead.hue() > 150 && lead.hue() < 290;
        return own ? lead : new Hsl(216, .46, lead.lightness());
    }

    private static Rgb opposite(Rgb colour) {
        return Hsl.of(colour).turned(AWAY).rgb();
    }

    /** As a mark or a button wants it. */
    private static Rgb strong(Rgb colour) {
        Hsl hsl = Hsl.of(colour);
        return hsl.with(.45, .90, Math.max(.28, Math.min(.52, hsl.lightness()))).rgb();
    }

    private static Palette palette(Rgb ground, Rgb depth, Rgb wished) {
        return palette(ground, depth, wished, ink(ground));
    }

    private static Palette palette(Rgb ground, Rgb depth, Rgb wished, Rgb ink) {
        Rgb accent = forWhite(apart(wished, ground), ground);
        return new Palette(ground, depth, accent, ink, ink(accent));
    }

    /** An accent that cannot be told from the ground is moved towards the far end until it can. */
    private static Rgb apart(Rgb accent, Rgb ground) {
        Rgb end = ground.luminance() > .3 ? DARK_INK : Rgb.WHITE;
        Rgb moved = accent;
        for (double share = .15; moved.contrastWith(ground) < 2.2 && share <= 1; share += .15) {
            moved = accent.mixedWith(end, share);
        }
        return moved;
    }

    /** Black upon a middling red or brown can be measured but not liked: a little darker, it bears white. */
    private static Rgb forWhite(Rgb accent, Rgb ground) {
        boolean nearly = ground.luminance() > .3 && Rgb.WHITE.contrastWith(accent) >= NEARLY;
        Rgb darker = accent;
        for (double share = .04; nearly && Rgb.WHITE.contrastWith(darker) < READABLE; share += .04) {
            darker = accent.mixedWith(Rgb.BLACK, share);
        }
        return darker;
    }

    /** Black where nothing else is readable: the worst grey gives 4.58 with it. */
    static Rgb ink(Rgb ground) {
        double dark = DARK_INK.contrastWith(ground);
        double white = Rgb.WHITE.contrastWith(ground);
        if (dark >= READABLE && dark >= white) {
            return DARK_INK;
        }
        return white >= READABLE ? Rgb.WHITE : Rgb.BLACK;
    }
}
