package org.reelwright.domain.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A list of an advertiser's own people, by hashes of what it knows them by; whom it is about nobody can tell from it.
 * Its life: uploaded, replaced as a whole, deleted.
 */
@Entity
public class SegmentList {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID advertiserId;
    private String name;
    private int members;
    private Instant changedAt;

    protected SegmentList() {}

    public static SegmentList begin(UUID advertiserId, String name) {
        var list = new SegmentList();
        list.advertiserId = advertiserId;
        list.name = name;
        return list;
    }

    public void replaceWith(int newMembers, Instant now) {
        members = newMembers;
        changedAt = now;
    }

    public OwnSegment segment() {
        return new OwnSegment(advertiserId, name);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public int members() {
        return members;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
