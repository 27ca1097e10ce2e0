package org.reelwright.ejb.learning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.LineItemStatus;
import org.reelwright.domain.delivery.Spend;
import org.reelwright.domain.production.ProductionStatus;
import org.reelwright.domain.production.Purse;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.account.OwnRows;

/** How campaigns are doing, at a glance. As many queries for one campaign as for a page of them. */
@Stateless
public class CampaignPulse {

    /** Days of a sparkline, today the last. */
    public static final int DAYS = 14;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @param impressions of the last {@link #DAYS} days, the oldest first */
    public record Pulse(Money spent, Money budget, List<Long> impressions) {

        /** Percent of the budget that is spent, 0 to 100. */
        public int percent() {
            return (int) Math.min(100, spent.micros() * 100 / Math.max(1, budget.micros()));
        }
    }

    /** Of one that wants to be looked at. @param percent of its budget that is spent */
    public record Wanting(UUID campaign, String name, int percent) {}

    /** Those of the campaigns that were ever launched. */
    public Map<UUID, Pulse> of(Collection<UUID> campaigns) {
        var pulses = new HashMap<UUID, Pulse>();
        if (campaigns.isEmpty()) {
            return pulses;
        }
        List<Object[]> items = em.createQuery("""
                        select i, s from LineItem i join Spend s on s.lineItemId = i.id and s.period = :all
                        where i.campaignId in :campaigns
                        """, Object[].class)
                .setParameter("all", Spend.IN_ALL)
                .setParameter("campaigns", campaigns)
                .getResultList();
        Map<UUID, long[]> days =
                days(items.stream().map(row -> ((LineItem) row[0]).id()).toList());
        for (Object[] row : items) {
            var item = (LineItem) row[0];
            String currency = item.price().currency();
            pulses.put(
                    item.campaignId(),
                    new Pulse(
                            new Money(((Spend) row[1]).settledMicros(), currency),
                            item.budget().total(),
                            LongStream.of(days.getOrDefault(item.id(), new long[DAYS]))
                                    .boxed()
                                    .toList()));
        }
        return pulses;
    }

    /** What the models have cost that made the films; a campaign whose models were all free is missing. */
    public Map<UUID, Money> making(Collection<UUID> campaigns) {
        var costs = new HashMap<UUID, Money>();
        if (!campaigns.isEmpty()) {
            em.createQuery(
                            "select p.ownerId, p from Purse p where p.ownerId in :campaigns and p.period = :all",
                            Object[].class)
                    .setParameter("campaigns", campaigns)
                    .setParameter("all", Purse.IN_ALL)
                    .getResultStream()
                    .forEach(row -> costs.put((UUID) row[0], ((Purse) row[1]).owed()));
        }
        return costs;
    }

    /** Campaigns that run and have spent four fifths of their budget or more, those with the least left first. */
    public List<Wanting> runningOut(Viewer viewer, int most) {
        TypedQuery<Object[]> query = em.createQuery(
                """
                        select c.id, c.name, s.settledMicros * 100 / s.budgetMicros
                        from LineItem i join Spend s on s.lineItemId = i.id join Campaign c on c.id = i.campaignId
                        where i.status = :active and s.period = :total and s.settledMicros * 5 >= s.budgetMicros * 4
                            and s.budgetMicros > 0
                        """ + OwnRows.condition(viewer, "i") + " order by s.budgetMicros - s.settledMicros, c.id",
                Object[].class);
        return OwnRows.bind(viewer, query)
                .setParameter("active", LineItemStatus.ACTIVE)
                .setParameter("total", Spend.IN_ALL)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Wanting((UUID) row[0], (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    /** Campaigns whose films cannot go on without a person, the latest first. */
    public List<Wanting> stuck(Viewer viewer, int most) {
        TypedQuery<Object[]> query = em.createQuery(
                "select c.id, c.name from Production p join Campaign c on c.id = p.campaignId where p.status = :stuck"
                        + OwnRows.condition(viewer, "p") + " order by p.startedAt desc, c.id",
                Object[].class);
        return OwnRows.bind(viewer, query)
                .setParameter("stuck", ProductionStatus.STUCK)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Wanting((UUID) row[0], (String) row[1], 0))
                .toList();
    }

    private Map<UUID, long[]> days(List<UUID> items) {
        var days = new HashMap<UUID, long[]>();
        LocalDate first = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusDays(DAYS - 1L);
        if (!items.isEmpty()) {
            tallies(items, first).forEach(row -> {
                int day = (int) (((LocalDate) row[1]).toEpochDay() - first.toEpochDay());
                if (day < DAYS) {
                    days.computeIfAbsent((UUID) row[0], item -> new long[DAYS])[day] += ((Number) row[2]).longValue();
                }
            });
        }
        return days;
    }

    private List<Object[]> tallies(List<UUID> items, LocalDate first) {
        return em.unwrap(org.hibernate.Session.class)
                .createNativeQuery(
                        "select line_item_id, serving_day, sum(impressions) as shown from arm_tally"
                                + " where line_item_id in (:items) and serving_day >= :first"
                                + " group by line_item_id, serving_day",
                        Object[].class)
                .addScalar("line_item_id", UUID.class)
                .addScalar("serving_day", LocalDate.class)
                .addScalar("shown", Long.class)
                .setParameterList("items", items)
                .setParameter("first", first)
                .getResultList();
    }
}
