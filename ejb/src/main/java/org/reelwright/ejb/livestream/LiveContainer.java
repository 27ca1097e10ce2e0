package org.reelwright.ejb.livestream;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.reelwright.ejb.shot.FrameCanvas;

/**
 * Raw pictures and sound in one stream with their times, for ffmpeg to read from a pipe: Matroska (RFC 9559) with segments and clusters
 * of unknown size, which has no limit in length.
 */
final class LiveContainer {

    private static final long UNKNOWN = 0x01FF_FFFF_FFFF_FFFFL;
    private static final int CLUSTER_MS = 1000;
    private static final int KEY = 0x80;
    static final int SAMPLE_RATE = 48_000;

    private final OutputStream out;
    private final int picture;
    private long cluster = -1;

    /** Writes the beginning. Sides are even. */
    LiveContainer(OutputStream out, int width, int height, int framesPerSecond) throws IOException {
        this.out = out;
        this.picture = width * height * 3 / 2;
        var head = new Element();
        head.add(
                0x1A45DFA3,
                new Element().text(0x4282, "matroska").number(0x4287, 4).number(0x4285, 2));
        head.id(0x18538067);
        head.data.writeLong(UNKNOWN);
        head.add(
                0x1549A966,
                new Element()
                        .number(0x2AD7B1, 1_000_000)
                        .text(0x4D80, "Reelwright")
                        .text(0x5741, "Reelwright"));
        head.add(
                0x1654AE6B,
                new Element().add(0xAE, video(width, height, framesPerSecond)).add(0xAE, audio()));
        out.write(head.bytes());
    }

    /** One frame and the sound that goes with it. @param samples 16 bits, little-endian, mono */
    void write(long ms, FrameCanvas canvas, byte[] samples) throws IOException {
        if (cluster < 0 || ms - cluster >= CLUSTER_MS) {
            cluster = ms;
            var begin = new Element();
            begin.id(0x1F43B675);
            begin.data.writeLong(UNKNOWN);
            begin.number(0xE7, ms);
            out.write(begin.bytes());
        }
        out.write(block(1, ms, picture));
        canvas.writeTo(out);
        out.write(block(2, ms, samples.length));
        out.write(samples);
        out.flush();
    }

    private byte[] block(int track, long ms, int size) throws IOException {
        var block = new Element();
        block.id(0xA3);
        block.size(size + 4);
        block.data.writeByte(0x80 | track);
        block.data.writeShort((int) (ms - cluster));
        block.data.writeByte(KEY);
        return block.bytes();
    }

    private static Element video(int width, int height, int framesPerSecond) throws IOException {
        return track(1, 1, "V_UNCOMPRESSED")
                .number(0x23E383, 1_000_000_000L / framesPerSecond)
                .add(
                        0xE0,
                        new Element().number(0xB0, width).number(0xBA, height).text(0x2EB524, "I420"));
    }

    private static Element audio() throws IOException {
        var sound = new Element();
        sound.id(0xB5);
        sound.size(8);
        sound.data.writeDouble(SAMPLE_RATE);
        return track(2, 2, "A_PCM/INT/LIT").add(0xE1, sound.number(0x9F, 1).number(0x6264, 16));
    }

    private static Element track(int number, int type, String codec) throws IOException {
        return new Element()
                .number(0xD7, number)
                .number(0x73C5, number)
                .number(0x83, type)
                .number(0x9C, 0)
                .text(0x86, codec);
    }

    /** EBML (RFC 8794): an id, a size, and what is in it. */
    private static final class Element {

        private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        private final DataOutputStream data = new DataOutputStream(buffer);

        void id(int id) throws IOException {
            for (int shift = 24; shift >= 0; shift -= 8) {
                if (id >>> shift != 0) {
                    data.writeByte(id >>> shift);
                }
            }
        }

        void size(long size) throws IOException {
            data.writeLong(size | 1L << 56);
        }

        Element add(int id, Element content) throws IOException {
            id(id);
            size(content.buffer.size());
            data.write(content.bytes());
            return this;
        }

        Element number(int id, long number) throws IOException {
            id(id);
            size(8);
            data.writeLong(number);
            return this;
        }

        Element text(int id, String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            id(id);
            size(bytes.length);
            data.write(bytes);
            return this;
        }

        byte[] bytes() {
            return buffer.toByteArray();
        }
    }
}
