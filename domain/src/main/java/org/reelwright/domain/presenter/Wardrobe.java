package org.reelwright.domain.presenter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.storyboard.Palette;

/** What a presenter wears: one of the film's own colours that stands out from its ground, and calm enough for cloth. */
public final class Wardrobe {

    /** Against the ground. */
    private static final double SEEN = 1.7;

    private static final double DYED = .28;

    private Wardrobe() {}

    public static Rgb jacket(Palette palette) {
        List<Rgb> wearable = Stream.of(palette.accent(), palette.depth(), palette.ink())
                .map(colour -> colour.mixedWith(palette.depth(), DYED))
                .toList();
        return wearable.stream()
                .filter(colour -> colour.contrastWith(palette.ground()) >= SEEN)
                .findFirst()
                .orElseGet(() -> wearable.stream()
                        .max(Comparator.comparingDouble(colour -> colour.contrastWith(palette.ground())))
                        .orElseThrow());
    }
}
