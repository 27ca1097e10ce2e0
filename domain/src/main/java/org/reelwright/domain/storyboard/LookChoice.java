package org.reelwright.domain.storyboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.shared.Rgb;

/**
 * Which look a film gets. The brand's tone leaves two or three; among these the usual one wins unless both the kind of
 * product and its picture speak for another.
 */
final class LookChoice {

    private static final double USUAL = 1;
    private static final double KIND = .6;
    private static final double PICTURE = .6;

    private static final double DARK = .32;
    private static final double LIGHT = .62;
    private static final double GREY = .16;
    private static final double COLOURFUL = .45;
    private static final double APART_DEGREES = 60;
    private static final double WARM_UNTIL = 65;
    private static final double WARM_FROM = 330;

    private final Look usual;
    private final Optional<ProductKind> kind;
    private final List<Hsl> colours;

    private LookChoice(Look usual, Optional<ProductKind> kind, List<Hsl> colours) {
        this.usual = usual;
        this.kind = kind;
        this.colours = colours;
    }

    /** @param photoColours of the leading photo, the most telling first; may be empty */
    static Look of(Brief brief, List<Rgb> photoColours) {
        Tone tone = brief.brand().tone();
        var choice = new LookChoice(
                Look.of(tone),
                ProductKind.of(brief.product()),
                photoColours.stream().map(Hsl::of).toList());
        return candidates(tone).stream()
                .max(Comparator.comparingDouble(choice::score).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The looks in which a brand can speak so, its usual one first. */
    static List<Look> candidates(Tone tone) {
        return switch (tone) {
            case CALM -> List.of(Look.CLEAN_STUDIO, Look.WARM_LIFESTYLE, Look.TECHNICAL);
            case BOLD -> List.of(Look.BOLD_TYPE, Look.PLAYFUL_PATTERN, Look.DARK_PREMIUM);
            case WARM -> List.of(Look.WARM_LIFESTYLE, Look.CLEAN_STUDIO, Look.PLAYFUL_PATTERN);
            case PREMIUM -> List.of(Look.DARK_PREMIUM, Look.CLEAN_STUDIO, Look.WARM_LIFESTYLE);
            case PLAYFUL -> List.of(Look.PLAYFUL_PATTERN, Look.BOLD_TYPE);
            case TECHNICAL -> List.of(Look.TECHNICAL, Look.CLEAN_STUDIO, Look.DARK_PREMIUM);
        };
    }

    private double score(Look look) {
        return (look == usual ? USUAL : 0)
                + (kind.filter(sort -> sort.suits(look)).isPresent() ? KIND : 0)
                + (pictureSuits(look) ? PICTURE : 0);
    }

    private boolean pictureSuits(Look look) {
        if (colours.isEmpty()) {
            return false;
        }
        return switch (look) {
            case DARK_PREMIUM -> lightness() < DARK;
            case CLEAN_STUDIO -> saturation() < GREY && lightness() > LIGHT;
            case TECHNICAL -> saturation() < GREY && lightness() <= LIGHT && lightness() >= DARK;
            case WARM_LIFESTYLE -> isWarm() && saturation() >= GREY && hues() == 1;
            case PLAYFUL_PATTERN -> hues() > 1;
            case BOLD_TYPE -> saturation() > COLOURFUL && hues() == 1;
        };
    }

    private double lightness() {
        return colours.stream().mapToDouble(Hsl::lightness).average().orElse(0);
    }

    /** As the eye takes it: nearly black and nearly white have none. */
    private double saturation() {
        return colours.stream().mapToDouble(LookChoice::seen).average().orElse(0);
    }

    private static double seen(Hsl colour) {
        return colour.saturation() * (1 - Math.abs(2 * colour.lightness() - 1));
    }

    private boolean isWarm() {
        double hue = colours.get(0).hue();
        return hue < WARM_UNTIL || hue > WARM_FROM;
    }

    /** How many colours there are that are no neighbours of each other. */
    private int hues() {
        List<Hsl> lively =
                colours.stream().filter(colour -> seen(colour) >= GREY).toList();
        boolean apart = lively.stream().anyMatch(colour -> apart(colour, lively.get(0)));
        return lively.isEmpty() ? 0 : apart ? 2 : 1;
    }

    private static boolean apart(Hsl one, Hsl other) {
        double between = Math.abs(one.hue() - other.hue());
        return Math.min(between, 360 - between) > APART_DEGREES;
    }
}
