package org.reelwright.domain.storyboard;

import java.util.Comparator;
import java.util.List;
import org.reelwright.domain.shared.Rgb;

/** Makes a look's palette from a brand's or a photo's colours: quiet grounds, one accent, and ink that can be read. */
public final class PaletteRule {

    private static final Rgb NIGHT = new Rgb(16, 17, 21);
    private static final Rgb CREAM = new Rgb(247, 239, 226);
    private static final Rgb STEEL = new Rgb(22, 32, 46);
    private static final Rgb DARK_INK = new Rgb(20, 20, 24);

    private PaletteRule() {}

    /** @param colours the leading one first; may be empty */
    public static Palette of(Look look, List<Rgb> colours) {
        Rgb lead = colours.isEmpty() ? new Rgb(64, 84, 110) : colours.get(0);
        Rgb second = colours.size() > 1 ? colours.get(1) : lead;
        return switch (look) {
            case CLEAN_STUDIO -> palette(lead.mixedWith(Rgb.WHITE, .90), lead.mixedWith(Rgb.WHITE, .72), second);
            case BOLD_TYPE -> palette(lead, lead.mixedWith(Rgb.BLACK, .28), second);
            case WARM_LIFESTYLE -> palette(lead.mixedWith(CREAM, .86), lead.mixedWith(CREAM, .58), second);
            case DARK_PREMIUM -> palette(lead.mixedWith(NIGHT, .90), lead.mixedWith(NIGHT, .68), second);
            case PLAYFUL_PATTERN -> palette(lead.mixedWith(Rgb.WHITE, .62), lead.mixedWith(Rgb.WHITE, .36), second);
            case TECHNICAL -> palette(lead.mixedWith(STEEL, .84), lead.mixedWith(STEEL, .62), second);
        };
    }

    private static Palette palette(Rgb ground, Rgb depth, Rgb wished) {
        Rgb accent = apart(wished, ground);
        return new Palette(ground, depth, accent, ink(ground), ink(accent));
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

    /** One of these reaches 4.5 upon any colour: the worst grey gives 4.58 with black. */
    static Rgb ink(Rgb ground) {
        return DARK_INK.contrastWith(ground) >= 4.5 && DARK_INK.contrastWith(ground) >= Rgb.WHITE.contrastWith(ground)
                ? DARK_INK
                : List.of(Rgb.WHITE, Rgb.BLACK).stream()
                        .max(Comparator.comparingDouble(candidate -> candidate.contrastWith(ground)))
                        .orElseThrow();
    }
}
