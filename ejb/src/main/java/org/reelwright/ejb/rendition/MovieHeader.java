package org.reelwright.ejb.rendition;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/**
 * A film's {@code moov} box. It holds the tags, such as {@code AIGC}, and where every stretch of pictures and sound
 * lies in the file.
 */
final class MovieHeader {

    static final String TYPE = "moov";

    private static final Set<String> ON_THE_WAY = Set.of("moov", "trak", "mdia", "minf", "stbl");
    private static final String TAGS = "meta";
    private static final int FULL = 4;
    private static final int TEXT = 1;

    private final ByteBuffer bytes;
    private final Mp4Box box;

    /** @param bytes the whole box, header and all */
    MovieHeader(ByteBuffer bytes) throws IOException {
        this.bytes = bytes;
        this.box = Mp4Box.in(bytes, 0, bytes.limit()).get(0);
    }

    ByteBuffer bytes() {
        return bytes.duplicate().rewind();
    }

    /** The same with one tag instead of those that were there, in the manner of QuickTime, as ffmpeg writes them too. */
    MovieHeader tagged(String key, String value) throws IOException {
        var content = new ByteArrayOutputStream();
        var user = new ByteArrayOutputStream();
        for (Mp4Box child : box.children(bytes, 0)) {
            if (child.is("udta")) {
                for (Mp4Box kept : child.children(bytes, 0)) {
                    user.write(kept.is(TAGS) ? new byte[0] : copy(kept));
                }
            } else {
                content.write(copy(child));
            }
        }
        user.write(tags(key, value));
        content.write(written("udta", user.toByteArray()));
        return new MovieHeader(ByteBuffer.wrap(written(TYPE, content.toByteArray())));
    }

    Optional<String> tag(String key) throws IOException {
        for (Mp4Box user : box.children(bytes, 0)) {
            for (Mp4Box meta : user.is("udta") ? user.children(bytes, 0) : List.<Mp4Box>of()) {
                if (meta.is(TAGS)) {
                    return tag(meta, key);
                }
            }
        }
        return Optional.empty();
    }

    /** Says anew where everything lies. */
    void move(LongUnaryOperator newPlace) throws IOException {
        move(box, newPlace);
    }

    private void move(Mp4Box in, LongUnaryOperator newPlace) throws IOException {
        for (Mp4Box child : in.children(bytes, 0)) {
            if (ON_THE_WAY.contains(child.type())) {
                move(child, newPlace);
            } else if (child.is("stco") || child.is("co64")) {
                moveChunks(child, child.is("co64"), newPlace);
            }
        }
    }

    private void moveChunks(Mp4Box table, boolean wide, LongUnaryOperator newPlace) throws IOException {
        int at = (int) table.content() + FULL;
        int count = bytes.getInt(at);
        for (int i = 0; i < count; i++) {
            int entry = at + 4 + i * (wide ? 8 : 4);
            long old = wide ? bytes.getLong(entry) : Integer.toUnsignedLong(bytes.getInt(entry));
            long now = newPlace.applyAsLong(old);
            if (wide) {
                bytes.putLong(entry, now);
            } else if (now <= 0xffffffffL) {
                bytes.putInt(entry, (int) now);
            } else {
                throw new IOException("the film is too long for its table of chunks");
            }
        }
    }

    private Optional<String> tag(Mp4Box meta, String key) throws IOException {
        int number = 0;
        List<Mp4Box> parts = meta.children(bytes, FULL);
        for (Mp4Box keys : parts.stream().filter(part -> part.is("keys")).toList()) {
            List<Mp4Box> names = keys.children(bytes, FULL + 4);
            for (int i = 0; i < names.size(); i++) {
                number = text(names.get(i), 0).equals(key) ? i + 1 : number;
            }
        }
        for (Mp4Box list : parts.stream().filter(part -> part.is("ilst")).toList()) {
            for (Mp4Box item : list.children(bytes, 0)) {
                if (bytes.getInt((int) item.at() + 4) == number) {
                    return Optional.of(text(item.children(bytes, 0).get(0), 8));
                }
            }
        }
        return Optional.empty();
    }

    private String text(Mp4Box in, int fields) {
        int from = (int) in.content() + fields;
        var text = new byte[(int) in.end() - from];
        bytes.get(from, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] copy(Mp4Box child) {
        var copy = new byte[(int) child.size()];
        bytes.get((int) child.at(), copy);
        return copy;
    }

    private static byte[] tags(String key, String value) throws IOException {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        byte[] handler = written("hdlr", joined(0, 0, name("mdta"), 0, 0, 0, new byte[1]));
        byte[] keys = written("keys", joined(0, 1, written("mdta", key.getBytes(StandardCharsets.UTF_8))));
        byte[] item = written(new byte[] {0, 0, 0, 1}, written("data", joined(TEXT, 0, text)));
        return written(TAGS, joined(0, handler, keys, written("ilst", item)));
    }

    static byte[] written(String type, byte[] content) throws IOException {
        return written(name(type), content);
    }

    private static byte[] written(byte[] type, byte[] content) throws IOException {
        return joined(content.length + 8, type, content);
    }

    private static byte[] name(String type) {
        return type.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** @param parts bytes, and numbers of four bytes */
    private static byte[] joined(Object... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (Object part : parts) {
            if (part instanceof byte[] some) {
                out.write(some);
            } else {
                out.writeInt((Integer) part);
            }
        }
        return bytes.toByteArray();
    }
}
