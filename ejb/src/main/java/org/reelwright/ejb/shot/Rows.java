package org.reelwright.ejb.shot;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * What lies between two rows of samples, in 256ths. The JVM turns both of its steps into vector instructions, which it does
 * for few loops: bytes become chars as Latin-1 is decoded, and all arrays of the other loop index alike.
 */
final class Rows {

    private final CharsetDecoder widening = StandardCharsets.ISO_8859_1.newDecoder();
    private char[] upper = new char[0];
    private char[] lower = new char[0];
    private char[] between = new char[0];

    /**
     * @param at where the upper row begins, and {@code stride} from it to the lower
     * @param weight of the lower one, 0..255
     * @return at least {@code count} values, good until the next call
     */
    char[] between(byte[] samples, int at, int stride, int count, int weight) {
        if (between.length < count) {
            upper = new char[2 * count];
            lower = new char[2 * count];
            between = new char[2 * count];
        }
        widen(samples, at, count, upper);
        widen(samples, at + stride, count, lower);
        mix(upper, lower, between, count, weight);
        return between;
    }

    private void widen(byte[] samples, int at, int count, char[] wide) {
        widening.decode(ByteBuffer.wrap(samples, at, count), CharBuffer.wrap(wide), true);
        widening.reset();
    }

    private static void mix(char[] upper, char[] lower, char[] between, int count, int weight) {
        int rest = 256 - weight;
        for (int i = 0; i < count; i++) {
            between[i] = (char) (upper[i] * rest + lower[i] * weight);
        }
    }
}
