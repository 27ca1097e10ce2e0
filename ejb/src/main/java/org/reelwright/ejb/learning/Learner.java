package org.reelwright.ejb.learning;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.LineItemStatus;
import org.reelwright.domain.delivery.Rates.Learnt;
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.learning.ArmDay;
import org.reelwright.domain.learning.ArmSale;
import org.reelwright.domain.learning.Harvest;

/** Learns from the tallies what the next decisions know of each line item. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Learner {

    @PersistenceContext
    EntityManager em;

    @Inject
    @ConfigProperty(name = "reelwright.delivery.exploration", defaultValue = "0.05")
    double exploration;

    /** The line items that are served and of which anything new was told since then. */
    public Map<UUID, Learnt> learn(Instant since, Instant now) {
        var learnt = new HashMap<UUID, Learnt>();
        for (UUID id : news(since)) {
            LineItem item = em.find(LineItem.class, id);
            if (item != null && item.status() == LineItemStatus.ACTIVE) {
                learnt.put(id, harvest(item).learn(exploration, now));
            }
        }
        return learnt;
    }

    private List<UUID> news(Instant since) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select distinct cast(line_item_id as varchar) from arm_tally where tallied_at > :since
                        union select distinct cast(line_item_id as varchar) from arm_conversion where told_at > :since
                        """, String.class)
                .setParameter("since", since)
                .getResultStream()
                .map(UUID::fromString)
                .toList();
    }

    private Harvest harvest(LineItem item) {
        Campaign campaign = em.find(Campaign.class, item.campaignId());
        return new Harvest(
                campaign.brief().goal(),
                item.price(),
                item.flight().zone(),
                rows(item, """
                        select cast(creative_id as varchar), situation, cast(serving_day as varchar), impressions,
                            completions, clicks
                        from arm_tally where line_item_id = :item
                        """).map(Learner::day).toList(),
                rows(item, """
                        select cast(creative_id as varchar), situation, cast(serving_day as varchar), clicked,
                            extract(epoch from clicked_at), extract(epoch from converted_at)
                        from arm_conversion where line_item_id = :item
                        """).map(Learner::sale).toList());
    }

    private Stream<Object[]> rows(LineItem item, String query) {
        return em.unwrap(Session.class)
                .createNativeQuery(query, Object[].class)
                .setParameter("item", item.id())
                .getResultStream();
    }

    private static ArmDay day(Object[] row) {
        return new ArmDay(
                UUID.fromString((String) row[0]),
                Situation.parse((String) row[1]).orElse(Situation.ANY),
                LocalDate.parse((String) row[2]),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue());
    }

    private static ArmSale sale(Object[] row) {
        return new ArmSale(
                UUID.fromString((String) row[0]),
                Situation.parse((String) row[1]).orElse(Situation.ANY),
                LocalDate.parse((String) row[2]),
                (boolean) row[3],
                instant(row[4]),
                instant(row[5]));
    }

    private static Instant instant(Object epochSeconds) {
        return Instant.ofEpochMilli(Math.round(((Number) epochSeconds).doubleValue() * 1_000));
    }
}
