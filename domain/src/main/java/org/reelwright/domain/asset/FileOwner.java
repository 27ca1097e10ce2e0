package org.reelwright.domain.asset;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

/** Says that a stored file is an advertiser's to see. The same bytes may be several advertisers' own. */
@Entity
public class FileOwner {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID advertiserId;

    @Embedded
    @AttributeOverride(name = "hash", column = @Column(name = "file_hash"))
    @AttributeOverride(name = "mediaType", column = @Column(name = "file_media_type"))
    @AttributeOverride(name = "size", column = @Column(name = "file_size"))
    private StoredFile file;

    protected FileOwner() {}

    public static FileOwner of(UUID advertiserId, StoredFile file) {
        var owner = new FileOwner();
        owner.advertiserId = advertiserId;
        owner.file = file;
        return owner;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public StoredFile file() {
        return file;
    }
}
