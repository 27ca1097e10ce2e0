package org.reelwright.it.campaign;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.reelwright.it.shared.TestPhoto;

/** Files that should not be taken for pictures. */
final class BadPictures {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private BadPictures() {}

    static byte[] truncatedJpeg() {
        byte[] whole = TestPhoto.jpeg();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A list by which ffmpeg would open another file. */
    static byte[] ffconcat() {
        return "ffconcat version 1.0\nfile '/etc/passwd'\n".getBytes(StandardCharsets.US_ASCII);
    }

    /** A valid PNG of one bit a pixel: some kilobytes that would become gigabytes. */
    static byte[] hugePng(int side) {
        var header = new ByteArrayOutputStream();
        var pixels = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(header);
                var deflated = new DeflaterOutputStream(pixels)) {
            out.writeInt(side);
            out.writeInt(side);
            out.write(new byte[] {1, 0, 0, 0, 0});
            byte[] row = new byte[1 + (side + 7) / 8];
            for (int y = 0; y < side; y++) {
                deflated.write(row);
            }
            deflated.finish();
            var png = new ByteArrayOutputStream();
            png.write(SIGNATURE);
            chunk(png, "IHDR", header.toByteArray());
            chunk(png, "IDAT", pixels.toByteArray());
            chunk(png, "IEND", new byte[0]);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) throws IOException {
        var named = new ByteArrayOutputStream();
        named.write(type.getBytes(StandardCharsets.US_ASCII));
        named.write(data);
        var crc = new CRC32();
        crc.update(named.toByteArray());
        var out = new DataOutputStream(png);
        out.writeInt(data.length);
        out.write(named.toByteArray());
        out.writeInt((int) crc.getValue());
    }
}
