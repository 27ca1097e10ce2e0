package org.reelwright.domain.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Some of a list's members, each by the first eight bytes of its SHA-256: enough to know it again, and no more. */
@Entity
public class SegmentPart {

    public static final int MOST = 100_000;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID listId;
    private byte[] hashes;

    protected SegmentPart() {}

    /** @param members at most {@link #MOST} */
    public static SegmentPart of(SegmentList list, long[] members) {
        var part = new SegmentPart();
        part.listId = list.id();
        ByteBuffer bytes = ByteBuffer.allocate(members.length * Long.BYTES);
        bytes.asLongBuffer().put(members);
        part.hashes = bytes.array();
        return part;
    }

    public UUID listId() {
        return listId;
    }

    public long[] members() {
        var members = new long[hashes.length / Long.BYTES];
        ByteBuffer.wrap(hashes).asLongBuffer().get(members);
        return members;
    }
}
