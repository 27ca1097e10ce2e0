package org.reelwright.ejb.rendition;

/** A frame made small, to measure what it looks like. */
final class Glimpse {

    private final byte[] rgb;
    private final int width;

    /** @param rgb three bytes a pixel, row by row */
    Glimpse(byte[] rgb, int width) {
        this.rgb = rgb;
        this.width = width;
    }

    /** Mean step from pixel to pixel, to the right and down. */
    double sharpness() {
        long steps = 0;
        int height = rgb.length / 3 / width;
        for (int y = 0; y < height - 1; y++) {
            for (int x = 0; x < width - 1; x++) {
                int here = y * width + x;
                steps += Math.abs(light(here + 1) - light(here)) + Math.abs(light(here + width) - light(here));
            }
        }
        return (double) steps / ((long) (width - 1) * (height - 1));
    }

    /** After Hasler and Süsstrunk (2003). */
    double colourfulness() {
        int count = rgb.length / 3;
        double sumA = 0;
        double sumB = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < count; i++) {
            double a = part(i, 0) - part(i, 1);
            double b = (part(i, 0) + part(i, 1)) / 2. - part(i, 2);
            sumA += a;
            sumB += b;
            squaresA += a * a;
            squaresB += b * b;
        }
        double meanA = sumA / count;
        double meanB = sumB / count;
        double spread = Math.sqrt(
                Math.max(0, squaresA / count - meanA * meanA) + Math.max(0, squaresB / count - meanB * meanB));
        return spread + .3 * Math.hypot(meanA, meanB);
    }

    /** Mean difference of light, 0 for the same picture. */
    double difference(Glimpse other) {
        long difference = 0;
        int count = rgb.length / 3;
        for (int i = 0; i < count; i++) {
            difference += Math.abs(light(i) - other.light(i));
        }
        return (double) difference / count;
    }

    private int light(int pixel) {
        return (part(pixel, 0) * 3 + part(pixel, 1) * 6 + part(pixel, 2)) / 10;
    }

    private int part(int pixel, int channel) {
        return rgb[pixel * 3 + channel] & 0xff;
    }
}
