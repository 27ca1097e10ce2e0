package org.reelwright.domain.asset;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file that arrives in pieces. Its life: announced, filled up from its beginning, and become an asset, or forgotten. */
@Entity
public class PartialUpload {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID advertiserId;

    @Enumerated(EnumType.STRING)
    private AssetKind kind;

    private String name;
    private long size;
    private String place;
    private Instant announcedAt;
    private UUID assetId;

    protected PartialUpload() {}

    /** @param kind what its content says where there is none @param size bytes @param place directory of its pieces */
    public static PartialUpload announce(
            UUID advertiserId, Optional<AssetKind> kind, String name, long size, String place, Instant now) {
        var upload = new PartialUpload();
        upload.advertiserId = advertiserId;
        upload.kind = kind.orElse(null);
        upload.name = name;
        upload.size = size;
        upload.place = place;
        upload.announcedAt = now;
        return upload;
    }

    public void became(UUID asset) {
        assetId = asset;
    }

    public UUID id() {
        return id;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public Optional<AssetKind> kind() {
        return Optional.ofNullable(kind);
    }

    public String name() {
        return name;
    }

    public long size() {
        return size;
    }

    public String place() {
        return place;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public Optional<UUID> assetId() {
        return Optional.ofNullable(assetId);
    }
}
