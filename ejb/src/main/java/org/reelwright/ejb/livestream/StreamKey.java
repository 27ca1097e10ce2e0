package org.reelwright.ejb.livestream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a stream on and puts a key where its stand-in is, which is as long: nothing else of the stream changes. RTMP cuts messages
 * into chunks, and a cut may be within it: a byte that no key has, and that stays.
 */
final class StreamKey {

    /** What is shorter is no secret, and might be anything in a stream. */
    static final int SHORTEST = 8;

    /** Chunks go on with a byte whose two highest bits are set (RTMP 1.0, 5.3.1). */
    private static final int CUT = 0xC0;

    private final byte[] standIn;
    private final byte[] key;
    private final OutputStream out;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final ByteArrayOutputStream instead = new ByteArrayOutputStream();
    private int matched;

    StreamKey(String key, OutputStream out) {
        this.key = key.getBytes(StandardCharsets.US_ASCII);
        this.standIn = standIn(key).getBytes(StandardCharsets.US_ASCII);
        this.out = out;
    }

    /** Its first sign is in it only once, so that a match that fails hides no other. */
    static String standIn(String key) {
        return key.length() < SHORTEST ? key : "Z" + "x".repeat(key.length() - 1);
    }

    void write(byte[] bytes, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            take(bytes[i]);
        }
        out.flush();
    }

    /** Whether the stream may end within a stand-in. */
    boolean isHolding() {
        return matched > 0;
    }

    /** It was none. */
    void letGo() throws IOException {
        drop();
        out.flush();
    }

    private void take(byte next) throws IOException {
        if (matched > 0 && (next & CUT) == CUT) {
            held.write(next);
            instead.write(next);
            return;
        }
        if (matched > 0 && next != standIn[matched]) {
            drop();
        }
        if (standIn.length < SHORTEST || next != standIn[matched]) {
            out.write(next);
            return;
        }
        held.write(next);
        instead.write(key[matched]);
        matched++;
        if (matched == key.length) {
            instead.writeTo(out);
            begin();
        }
    }

    private void drop() throws IOException {
        held.writeTo(out);
        begin();
    }

    private void begin() {
        held.reset();
        instead.reset();
        matched = 0;
    }
}
