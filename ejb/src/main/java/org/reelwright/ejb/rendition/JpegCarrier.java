package org.reelwright.ejb.rendition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.reelwright.domain.rendition.FilmProvenance;

/** JPEG: XMP in an APP1 segment, before the picture. */
final class JpegCarrier implements Carrier {

    private static final byte[] NAME = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP15 = 0xef;
    private static final int LARGEST = 0xffff;

    @Override
    public void write(Path picture, FilmProvenance provenance) throws IOException {
        byte[] old = Files.readAllBytes(picture);
        byte[] packet = XmpPacket.write(provenance);
        int length = 2 + NAME.length + packet.length;
        if (length > LARGEST) {
            throw new IOException("a provenance of " + packet.length + " bytes does not fit into a JPEG");
        }
        var out = new ByteArrayOutputStream(old.length + length + 2);
        int head = (old[3] & 0xff) == APP0 ? next(old, 2) : 2;
        out.write(old, 0, head);
        out.write(new byte[] {(byte) 0xff, (byte) APP1, (byte) (length >> 8), (byte) length});
        out.write(NAME);
        out.write(packet);
        int at = head;
        for (; isApplications(old, at); at = next(old, at)) {
            out.write(old, at, isXmp(old, at) ? 0 : next(old, at) - at);
        }
        out.write(old, at, old.length - at);
        Files.write(picture, out.toByteArray());
    }

    @Override
    public Optional<FilmProvenance> read(Path picture) throws IOException {
        byte[] bytes = Files.readAllBytes(picture);
        for (int at = 2; isApplications(bytes, at); at = next(bytes, at)) {
            if (isXmp(bytes, at)) {
                return XmpPacket.read(Arrays.copyOfRange(bytes, at + 4 + NAME.length, next(bytes, at)));
            }
        }
        return Optional.empty();
    }

    private static boolean isApplications(byte[] bytes, int at) {
        int marker = at + 4 < bytes.length ? bytes[at + 1] & 0xff : 0;
        return marker >= APP0 && marker <= APP15;
    }

    private static boolean isXmp(byte[] bytes, int at) {
        int from = at + 4;
        return (bytes[at + 1] & 0xff) == APP1
                && from + NAME.length < bytes.length
                && Arrays.equals(bytes, from, from + NAME.length, NAME, 0, NAME.length);
    }

    private static int next(byte[] bytes, int at) {
        return Math.min(bytes.length, at + 2 + ((bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff));
    }
}
