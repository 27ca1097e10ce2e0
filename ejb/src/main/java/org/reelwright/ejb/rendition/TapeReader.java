package org.reelwright.ejb.rendition;

import java.io.InputStream;

/** A tape as 16-bit stereo, little end first, made while it is read. */
final class TapeReader extends InputStream {

    private static final int FRAME = 4;

    private final Tape tape;
    private long position;

    TapeReader(Tape tape) {
        this.tape = tape;
    }

    @Override
    public int read() {
        int frame = (int) (position / FRAME);
        if (frame >= tape.length()) {
            return -1;
        }
        int part = (int) (position % FRAME);
        float sample = part < 2 ? tape.left[frame] : tape.right[frame];
        int value = Math.round(Math.max(-1, Math.min(1, sample)) * Short.MAX_VALUE);
        position++;
        return part % 2 == 0 ? value & 0xff : value >> 8 & 0xff;
    }
}
