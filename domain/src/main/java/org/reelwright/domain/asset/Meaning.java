package org.reelwright.domain.asset;

import java.util.Arrays;
import java.util.Base64;

/**
 * What a text is about, as a direction in a space in which texts about the same thing lie near each other. Kept in a byte
 * per dimension: the angle between two changes by less than a hundredth of a turn's cosine.
 */
public final class Meaning {

    private final byte[] direction;
    private final double length;

    private Meaning(byte[] direction) {
        this.direction = direction;
        long sum = 0;
        for (byte d : direction) {
            sum += d * d;
        }
        this.length = Math.sqrt(sum);
    }

    /** @param vector of any length but zero */
    public static Meaning of(float[] vector) {
        float largest = 0;
        for (float v : vector) {
            largest = Math.max(largest, Math.abs(v));
        }
        var direction = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            direction[i] = (byte) Math.round(vector[i] / largest * Byte.MAX_VALUE);
        }
        return new Meaning(direction);
    }

    static Meaning parse(String base64) {
        return new Meaning(Base64.getDecoder().decode(base64));
    }

    String written() {
        return Base64.getEncoder().encodeToString(direction);
    }

    /** @return cosine of the angle between the two, -1..1; 0 for meanings of different models */
    public double likeness(Meaning other) {
        if (direction.length != other.direction.length) {
            return 0;
        }
        int sum = 0;
        for (int i = 0; i < direction.length; i++) {
            sum += direction[i] * other.direction[i];
        }
        return sum / (length * other.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meaning meaning && Arrays.equals(direction, meaning.direction);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(direction);
    }
}
