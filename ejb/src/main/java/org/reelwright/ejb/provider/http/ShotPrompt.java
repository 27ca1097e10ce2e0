package org.reelwright.ejb.provider.http;

import java.util.Locale;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.shot.References;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.storyboard.Palette;

/** A shot in words, for models that read: its motion, and what all shots of a film are held to. */
public final class ShotPrompt {

    /** Kling's Turbo takes no more, and nobody known here takes less. */
    private static final int LONGEST = 2500;

    private ShotPrompt() {}

    public static String of(ShotOrder order) {
        String prompt = order.words().map(words -> words + ". ").orElse("")
                + order.prompt()
                + order.references().map(ShotPrompt::held).orElse("")
                + ". One take, no cuts, no text. Style: "
                + order.look().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".";
        return prompt.substring(0, Math.min(LONGEST, prompt.length()));
    }

    private static String held(References references) {
        Palette palette = references.palette();
        return ". Colours stay as they are: background " + hex(palette.ground()) + " to " + hex(palette.depth())
                + ", accents " + hex(palette.accent())
                + (references.before().isPresent() ? ". The movement goes on as it was, without a stop" : "");
    }

    private static String hex(Rgb colour) {
        return String.format("#%06x", colour.packed() & 0xffffff);
    }
}
