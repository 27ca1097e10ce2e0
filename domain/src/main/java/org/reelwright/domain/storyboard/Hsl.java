package org.reelwright.domain.storyboard;

import org.reelwright.domain.shared.Rgb;

/**
 * A colour as a painter thinks of it.
 *
 * @param hue degrees, 0..360
 * @param saturation 0..1, as is {@code lightness}
 */
record Hsl(double hue, double saturation, double lightness) {

    static Hsl of(Rgb rgb) {
        double r = rgb.red() / 255.;
        double g = rgb.green() / 255.;
        double b = rgb.blue() / 255.;
        double most = Math.max(r, Math.max(g, b));
        double least = Math.min(r, Math.min(g, b));
        double range = most - least;
        double lightness = (most + least) / 2;
        if (range == 0) {
            return new Hsl(0, 0, lightness);
        }
        double sixth = most == r ? (g - b) / range : most == g ? 2 + (b - r) / range : 4 + (r - g) / range;
        return new Hsl((sixth * 60 + 360) % 360, range / (1 - Math.abs(2 * lightness - 1)), lightness);
    }

    Rgb rgb() {
        return new Rgb(channel(0), channel(8), channel(4));
    }

    Hsl turned(double degrees) {
        return new Hsl((hue + degrees + 720) % 360, saturation, lightness);
    }

    /** Without colour it stays without. */
    Hsl with(double leastSaturation, double mostSaturation, double newLightness) {
        double wished = colourless() ? saturation : Math.max(leastSaturation, Math.min(mostSaturation, saturation));
        return new Hsl(hue, wished, newLightness);
    }

    boolean colourless() {
        return saturation < .08 || lightness < .04 || lightness > .97;
    }

    private int channel(int offset) {
        double k = (offset + hue / 30) % 12;
        double a = saturation * Math.min(lightness, 1 - lightness);
        return (int) Math.round(255 * (lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
    }
}
