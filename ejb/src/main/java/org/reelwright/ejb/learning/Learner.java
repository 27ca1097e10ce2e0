package org.reelwright.ejb.learning;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Goal;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.LineItemStatus;
import org.reelwright.domain.delivery.Rates.Learnt;
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.learning.ArmDay;
import org.reelwright.domain.learning.ArmSale;
import org.reelwright.domain.learning.Harvest;
import org.reelwright.domain.shared.Money;

/** Learns from the tallies what the next decisions know of each line item. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Learner {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    @ConfigProperty(name = "reelwright.delivery.exploration", defaultValue = "0.05")
    double exploration;

    /** The line items that are served and of which anything new was told since then: a few queries for hundreds. */
    public Map<UUID, Learnt> learn(Instant since, Instant now) {
        em.unwrap(Session.class).setDefaultReadOnly(true);
        var learnt = new HashMap<UUID, Learnt>();
        List<UUID> all = news(since);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            harvests(all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .forEach((item, harvest) -> learnt.put(item, harvest.learn(exploration, now)));
            em.clear();
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

    private Map<UUID, Harvest> harvests(List<UUID> ids) {
        Map<UUID, List<ArmDay>> days = rows(ids, """
                select cast(line_item_id as varchar), cast(creative_id as varchar), situation,
                    cast(serving_day as varchar), impressions, completions, clicks
                from arm_tally where line_item_id in (:items)
                """, Learner::day);
        Map<UUID, List<ArmSale>> sales = rows(ids, """
                select cast(line_item_id as varchar), cast(creative_id as varchar), situation,
                    cast(serving_day as varchar), clicked, extract(epoch from clicked_at),
                    extract(epoch from converted_at)
                from arm_conversion where line_item_id in (:items)
                """, Learner::sale);
        return served(ids)
                .collect(Collectors.toMap(
                        Served::item,
                        served -> new Harvest(
                                served.goal(),
                                served.price(),
                                served.zone(),
                                days.getOrDefault(served.item(), List.of()),
                                sales.getOrDefault(served.item(), List.of()))));
    }

    private record Served(UUID item, Goal goal, Money price, ZoneId zone) {}

    private Stream<Served> served(List<UUID> ids) {
        return em.createQuery(
                        "select i, c from LineItem i join Campaign c on c.id = i.campaignId"
                                + " where i.id in :ids and i.status = :active",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("active", LineItemStatus.ACTIVE)
                .getResultStream()
                .map(row -> served((LineItem) row[0], (Campaign) row[1]));
    }

    private static Served served(LineItem item, Campaign campaign) {
        return new Served(
                item.id(), campaign.brief().goal(), item.price(), item.flight().zone());
    }

    private <T> Map<UUID, List<T>> rows(List<UUID> ids, String query, Function<Object[], T> read) {
        return em.unwrap(Session.class)
                .createNativeQuery(query, Object[].class)
                .setParameterList("items", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> UUID.fromString((String) row[0]), Collectors.mapping(read, Collectors.toList())));
    }

    private static ArmDay day(Object[] row) {
        return new ArmDay(
                UUID.fromString((String) row[1]),
                Situation.parse((String) row[2]).orElse(Situation.ANY),
                LocalDate.parse((String) row[3]),
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue(),
                ((Number) row[6]).longValue());
    }

    private static ArmSale sale(Object[] row) {
        return new ArmSale(
                UUID.fromString((String) row[1]),
                Situation.parse((String) row[2]).orElse(Situation.ANY),
                LocalDate.parse((String) row[3]),
                (boolean) row[4],
                instant(row[5]),
                instant(row[6]));
    }

    private static Instant instant(Object epochSeconds) {
        return Instant.ofEpochMilli(Math.round(((Number) epochSeconds).doubleValue() * 1_000));
    }
}
