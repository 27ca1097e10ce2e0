package org.reelwright.ejb.rendition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reelwright.domain.rendition.FilmProvenance;

/** WebP in its extended form, as every moving one is: XMP in a chunk of that name, at the end. */
final class WebpCarrier implements Carrier {

    private static final int HEAD = 12;
    private static final int CHUNK = 8;
    private static final byte HAS_XMP = 4;
    private static final String XMP = "XMP ";

    @Override
    public void write(Path picture, FilmProvenance provenance) throws IOException {
        ByteBuffer old = chunks(picture);
        var out = new ByteArrayOutputStream();
        out.write(old.array(), 0, HEAD);
        for (int at = HEAD; at + CHUNK <= old.limit(); at = next(old, at)) {
            if (!name(old, at).equals(XMP)) {
                out.write(old.array(), at, next(old, at) - at);
            }
        }
        byte[] packet = XmpPacket.write(provenance);
        out.write(XMP.getBytes(StandardCharsets.ISO_8859_1));
        out.write(little(packet.length));
        out.write(packet);
        out.write(new byte[packet.length % 2]);
        ByteBuffer made = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        if (!name(made, HEAD).equals("VP8X")) {
            throw new IOException("only extended WebP carries a provenance");
        }
        made.put(HEAD + CHUNK, (byte) (made.get(HEAD + CHUNK) | HAS_XMP));
        made.putInt(4, made.limit() - CHUNK);
        Files.write(picture, made.array());
    }

    @Override
    public Optional<FilmProvenance> read(Path picture) throws IOException {
        ByteBuffer bytes = chunks(picture);
        for (int at = HEAD; at + CHUNK <= bytes.limit(); at = next(bytes, at)) {
            if (name(bytes, at).equals(XMP)) {
                var packet = new byte[Math.min(bytes.getInt(at + 4), bytes.limit() - at - CHUNK)];
                bytes.get(at + CHUNK, packet);
                return XmpPacket.read(packet);
            }
        }
        return Optional.empty();
    }

    private static ByteBuffer chunks(Path picture) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(picture)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String name(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1);
    }

    private static int next(ByteBuffer bytes, int at) {
        long size = Integer.toUnsignedLong(bytes.getInt(at + 4));
        return (int) Math.min(bytes.limit(), at + CHUNK + size + size % 2);
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }
}
