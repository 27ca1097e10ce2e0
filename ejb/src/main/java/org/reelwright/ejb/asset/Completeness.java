package org.reelwright.ejb.asset;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Whether a picture's file goes on to its end: decoders paint what a cut-off upload lacks in grey and say nothing. */
final class Completeness {

    private static final int IEND = 0x49454E44;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;

    private Completeness() {}

    static boolean isWhole(Path file, PictureType type) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            return switch (type) {
                case JPEG -> jpeg(in);
                case PNG -> png(in);
                case WEBP -> webp(in, Files.size(file));
                case GIF -> gif(in);
            };
        } catch (EOFException e) {
            return false;
        }
    }

    /** Walks from marker to marker to the end of the image (ITU T.81, B.1). */
    private static boolean jpeg(DataInputStream in) throws IOException {
        in.readUnsignedShort();
        int marker = nextMarker(in);
        while (marker != 0xD9) {
            boolean hasLength = marker != 0x01 && (marker < 0xD0 || marker > 0xD8);
            if (hasLength) {
                in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
            }
            marker = nextMarker(in);
        }
        return true;
    }

    /** Passes coded data, in which a stuffed zero or a restart follows 0xFF. */
    private static int nextMarker(DataInputStream in) throws IOException {
        int b = in.readUnsignedByte();
        while (true) {
            if (b != 0xFF) {
                b = in.readUnsignedByte();
                continue;
            }
            b = in.readUnsignedByte();
            if (b != 0xFF && b != 0x00 && (b < 0xD0 || b > 0xD7)) {
                return b;
            }
        }
    }

    /** Every chunk is there with its right checksum (W3C PNG, section 5). */
    private static boolean png(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        while (true) {
            int length = in.readInt();
            var checked = new CheckedInputStream(in, new CRC32());
            var chunk = new DataInputStream(checked);
            int type = chunk.readInt();
            if (length < 0) {
                return false;
            }
            drain(chunk, length);
            long sum = checked.getChecksum().getValue();
            if ((in.readInt() & 0xFFFFFFFFL) != sum) {
                return false;
            }
            if (type == IEND) {
                return true;
            }
        }
    }

    private static boolean webp(DataInputStream in, long size) throws IOException {
        in.readInt();
        long riff = Integer.reverseBytes(in.readInt()) & 0xFFFFFFFFL;
        return riff + 8 <= size;
    }

    /** Walks from block to block to the trailer (GIF89a, sections 17 to 27). */
    private static boolean gif(DataInputStream in) throws IOException {
        in.skipNBytes(10);
        skipTable(in);
        in.skipNBytes(2);
        for (int block = in.readUnsignedByte(); block != TRAILER; block = in.readUnsignedByte()) {
            if (block == IMAGE) {
                in.skipNBytes(8);
                skipTable(in);
            } else if (block != EXTENSION) {
                return false;
            }
            in.skipNBytes(1);
            for (int size = in.readUnsignedByte(); size > 0; size = in.readUnsignedByte()) {
                in.skipNBytes(size);
            }
        }
        return true;
    }

    /** Passes a byte of flags and the colours that it announces. */
    private static void skipTable(DataInputStream in) throws IOException {
        int flags = in.readUnsignedByte();
        in.skipNBytes((flags & 0x80) == 0 ? 0 : 3L << (flags & 7) + 1);
    }

    /** Reads, as skipping would leave the checksum behind. */
    private static void drain(DataInputStream in, int length) throws IOException {
        var buffer = new byte[8192];
        for (int left = length; left > 0; ) {
            int read = in.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
        }
    }
}
