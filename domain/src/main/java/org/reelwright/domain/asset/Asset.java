package org.reelwright.domain.asset;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A file that an advertiser gave: checked by content, upright, and measured before it is stored. */
@Entity
public class Asset {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID advertiserId;

    @Enumerated(EnumType.STRING)
    private AssetKind kind;

    private String name;

    @Embedded
    @AttributeOverride(name = "hash", column = @Column(name = "file_hash"))
    @AttributeOverride(name = "mediaType", column = @Column(name = "file_media_type"))
    @AttributeOverride(name = "size", column = @Column(name = "file_size"))
    private StoredFile file;

    private int width;
    private int height;
    private Instant uploadedAt;

    protected Asset() {}

    /** @param width pixels, as is {@code height}, after the picture was turned upright */
    public static Asset upload(
            UUID advertiserId, AssetKind kind, String name, StoredFile file, int width, int height, Instant now) {
        var asset = new Asset();
        asset.advertiserId = advertiserId;
        asset.kind = kind;
        asset.name = name;
        asset.file = file;
        asset.width = width;
        asset.height = height;
        asset.uploadedAt = now;
        return asset;
    }

    public UUID id() {
        return id;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public AssetKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public StoredFile file() {
        return file;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
