package org.reelwright.ejb.rendition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A box of the ISO base media file format (ISO 14496-12), where it lies.
 *
 * @param at where its header begins, in the file or in the buffer that it was found in
 * @param size with its header, which is {@code header} bytes long
 */
record Mp4Box(String type, long at, long size, int header) {

    private static final int SHORT = 8;
    private static final int LONG = 16;

    /** The outermost boxes of a file. */
    static List<Mp4Box> in(FileChannel file) throws IOException {
        var boxes = new ArrayList<Mp4Box>();
        for (long at = 0;
                at + SHORT <= file.size();
                at = boxes.get(boxes.size() - 1).end()) {
            ByteBuffer head = ByteBuffer.allocate(LONG);
            while (head.hasRemaining() && file.read(head, at + head.position()) > 0) {}
            boxes.add(read(head.flip(), at, file.size() - at));
        }
        return boxes;
    }

    /** The boxes that lie side by side in this stretch of a buffer. */
    static List<Mp4Box> in(ByteBuffer buffer, int from, int to) throws IOException {
        var boxes = new ArrayList<Mp4Box>();
        for (int at = from;
                at + SHORT <= to;
                at = (int) boxes.get(boxes.size() - 1).end()) {
            boxes.add(read(buffer.slice(at, Math.min(LONG, to - at)), at, to - at));
        }
        return boxes;
    }

    /** What is in this one, found in a buffer, after {@code fields} bytes of its own. */
    List<Mp4Box> children(ByteBuffer buffer, int fields) throws IOException {
        return in(buffer, (int) content() + fields, (int) end());
    }

    boolean is(String wanted) {
        return type.equals(wanted);
    }

    long content() {
        return at + header;
    }

    long end() {
        return at + size;
    }

    private static Mp4Box read(ByteBuffer head, long at, long left) throws IOException {
        long size = Integer.toUnsignedLong(head.getInt(0));
        String type = new String(
                new byte[] {head.get(4), head.get(5), head.get(6), head.get(7)}, StandardCharsets.ISO_8859_1);
        boolean isLong = size == 1 && head.limit() == LONG;
        int header = isLong ? LONG : SHORT;
        size = isLong ? head.getLong(SHORT) : size == 0 ? left : size;
        if (size < header || size > left) {
            throw new MalformedFile("the box " + type + " at " + at + " does not fit into its file");
        }
        return new Mp4Box(type, at, size, header);
    }
}
