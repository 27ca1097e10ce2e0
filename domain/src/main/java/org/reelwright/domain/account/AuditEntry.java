package org.reelwright.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something that somebody did, for ever: entries are added and never changed. */
@Entity
public class AuditEntry {

    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private Instant saidAt;
    private String who;
    private UUID advertiserId;
    private String what;
    private String about;

    protected AuditEntry() {}

    /**
     * @param what in the past tense, such as {@code launched a campaign}
     * @param about what it was done to; cut off after 500 characters
     */
    public static AuditEntry of(Viewer viewer, String what, String about, Instant now) {
        var entry = new AuditEntry();
        entry.saidAt = now;
        entry.who = viewer.name();
        entry.advertiserId = viewer.advertiserId().orElse(null);
        entry.what = what;
        entry.about = about.substring(0, Math.min(LONGEST, about.length()));
        return entry;
    }

    public UUID id() {
        return id;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public String who() {
        return who;
    }

    /** Of the advertiser's people; none for staff. */
    public Optional<UUID> advertiserId() {
        return Optional.ofNullable(advertiserId);
    }

    public String what() {
        return what;
    }

    public String about() {
        return about;
    }
}
