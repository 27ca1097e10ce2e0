package org.reelwright.domain.campaign;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A product of an advertiser's feed, from which a brief can be begun. All of a feed is stored, or none of it. */
@Entity
public class FeedItem {

    @Id
    private UUID id;

    private UUID advertiserId;
    private UUID feedId;
    private int feedRow;

    @Convert(converter = FoundProductColumn.class)
    private FoundProduct product;

    private Instant uploadedAt;

    protected FeedItem() {}

    public static FeedItem take(UUID id, UUID advertiserId, UUID feedId, int row, FoundProduct product, Instant now) {
        var item = new FeedItem();
        item.id = id;
        item.advertiserId = advertiserId;
        item.feedId = feedId;
        item.feedRow = row;
        item.product = product;
        item.uploadedAt = now;
        return item;
    }

    public UUID id() {
        return id;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public UUID feedId() {
        return feedId;
    }

    public int row() {
        return feedRow;
    }

    public FoundProduct product() {
        return product;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
