package org.reelwright.ejb.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.rendition.Severity;

/**
 * Which films of the queue are wanted; what is empty does not matter.
 *
 * @param audience index into the campaign's audiences, of no meaning without a campaign
 * @param verdict the worst that the film's check found
 * @param seconds ordered length
 */
public record QueueFilter(
        Optional<UUID> advertiser,
        Optional<UUID> campaign,
        OptionalInt audience,
        Optional<Severity> verdict,
        OptionalInt seconds,
        Optional<Shape> shape) {

    public static final QueueFilter ALL = new QueueFilter(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty());

    public boolean isAll() {
        return equals(ALL);
    }

    /** Conditions on a creative {@code c}, each with its parameters of {@link #values}. */
    String conditions() {
        var conditions = new StringBuilder();
        advertiser.ifPresent(id -> conditions.append(" and c.advertiserId = :advertiser"));
        campaign.ifPresent(id -> conditions.append(" and c.campaignId = :campaign"));
        verdict.ifPresent(worst -> conditions.append(" and c.verdict = :verdict"));
        if (!path().equals("%/%/%")) {
            conditions.append(" and c.subject like :path");
        }
        return conditions.toString();
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        advertiser.ifPresent(id -> values.put("advertiser", id));
        campaign.ifPresent(id -> values.put("campaign", id));
        verdict.ifPresent(worst -> values.put("verdict", worst));
        if (!path().equals("%/%/%")) {
            values.put("path", path());
        }
        return values;
    }

    /** As {@link org.reelwright.domain.production.Subject#path}. */
    private String path() {
        boolean named = campaign.isPresent() && audience.isPresent();
        return (named ? String.valueOf(audience.getAsInt()) : "%")
                + "/" + (seconds.isPresent() ? String.valueOf(seconds.getAsInt()) : "%")
                + "/" + shape.map(Shape::slug).orElse("%");
    }
}
