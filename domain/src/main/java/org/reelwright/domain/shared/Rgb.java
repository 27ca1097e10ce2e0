package org.reelwright.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An sRGB colour, each channel 0..255; written {@code #rrggbb}. */
public record Rgb(int red, int green, int blue) {

    public static final Rgb WHITE = new Rgb(255, 255, 255);
    public static final Rgb BLACK = new Rgb(0, 0, 0);
    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");

    public static Optional<Rgb> parse(String text) {
        var match = HEX.matcher(text.strip());
        return match.matches() ? Optional.of(of(Integer.parseInt(match.group(1), 16))) : Optional.empty();
    }

    @JsonCreator
    static Rgb fromHex(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException(text + " is not a colour like #1a2b3c"));
    }

    public static Rgb of(int packed) {
        return new Rgb(packed >> 16 & 0xff, packed >> 8 & 0xff, packed & 0xff);
    }

    public int packed() {
        return red << 16 | green << 8 | blue;
    }

    @JsonValue
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", packed());
    }

    /** @param share 0 is this colour, 1 the other */
    public Rgb mixedWith(Rgb other, double share) {
        return new Rgb(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    /** Contrast ratio, 1..21 (WCAG 2.2, "contrast ratio"). */
    public double contrastWith(Rgb other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance, 0..1 (WCAG 2.2, "relative luminance"). */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }
}
