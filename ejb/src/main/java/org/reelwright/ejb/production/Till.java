package org.reelwright.ejb.production;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.DayBudget;
import org.reelwright.domain.production.Purse;
import org.reelwright.domain.shared.Money;

/** The purses that one transaction holds: each is locked once, however many orders of a campaign it books or settles. */
final class Till {

    private final EntityManager database;
    private final Tariff tariff;
    private final Map<String, Purse> held = new HashMap<>();

    Till(EntityManager database, Tariff tariff) {
        this.database = database;
        this.tariff = tariff;
    }

    /** Whoever calls it holds the advertiser's row. @return why not; empty when it is set aside, in both */
    Optional<Booking> reserve(UUID advertiser, UUID campaignId, LocalDate day, Money most) {
        if (!most.isPositive()) {
            return Optional.empty();
        }
        // As it is today: who raises it means the production that waits for it.
        Money inAll =
                tariff.campaignBudget(database.find(Campaign.class, campaignId).brief());
        Purse campaign = open(advertiser, campaignId, Purse.IN_ALL, inAll, () -> Purse.ofCampaign(campaignId, inAll));
        if (most.compareTo(campaign.room()) > 0) {
            return Optional.of(new Booking.Never("The films of this campaign may cost " + campaign.budget()
                    + " to make, and " + campaign.room() + " of it is left, not the " + most
                    + " that this needs. Raise the budget for making and try again."));
        }
        Money aDay = tariff.dayBudget(advertiser, Optional.ofNullable(database.find(DayBudget.class, advertiser)));
        Purse today = open(advertiser, advertiser, day.toString(), aDay, () -> Purse.ofDay(advertiser, day, aDay));
        if (most.compareTo(today.room()) > 0) {
            return Optional.of(overTheDay(advertiser, most, aDay));
        }
        campaign.reserve(most);
        today.reserve(most);
        return Optional.empty();
    }

    private Booking overTheDay(UUID advertiser, Money most, Money aDay) {
        return most.compareTo(aDay) > 0
                ? new Booking.Never("This needs " + most + ", more than the " + aDay
                        + " that models may cost on one day. An administrator raises it under Settings, Budgets, or in "
                        + Tariff.day(advertiser)
                        + ".")
                : new Booking.NotNow(
                        "Today's " + aDay + " for models are used up. It goes on tomorrow.", tariff.tomorrow());
    }

    void release(Charge charge) {
        if (charge.reserved().isPositive()) {
            existing(charge.campaignId(), Purse.IN_ALL).release(charge.reserved());
            existing(charge.advertiserId(), charge.orderedOn().toString()).release(charge.reserved());
        }
    }

    void settle(Charge charge) {
        if (charge.reserved().isPositive() || charge.settled().isPositive()) {
            settle(charge, charge.campaignId(), Purse.IN_ALL);
            settle(charge, charge.advertiserId(), charge.orderedOn().toString());
        }
    }

    /** What was thought to be free has set nothing aside, and perhaps opened no purse: the charge's line tells of it. */
    private void settle(Charge charge, UUID owner, String period) {
        find(owner, period).ifPresent(purse -> purse.settle(charge.reserved(), charge.settled()));
    }

    private Purse open(UUID advertiser, UUID owner, String period, Money budget, Supplier<Purse> first) {
        Purse purse = find(owner, period).orElseGet(() -> {
            // Whoever opens a purse holds the advertiser's row, so that none is opened twice.
            database.find(Advertiser.class, advertiser, LockModeType.PESSIMISTIC_WRITE);
            return find(owner, period).orElseGet(() -> opened(owner, period, first.get()));
        });
        purse.rebudget(budget);
        return purse;
    }

    private Purse opened(UUID owner, String period, Purse purse) {
        database.persist(purse);
        database.flush();
        held.put(owner + " " + period, purse);
        return purse;
    }

    private Purse existing(UUID owner, String period) {
        return find(owner, period).orElseThrow(() -> new IllegalStateException("no purse of " + owner + ", " + period));
    }

    private Optional<Purse> find(UUID owner, String period) {
        String name = owner + " " + period;
        if (!held.containsKey(name)) {
            locked(owner, period).ifPresent(purse -> held.put(name, purse));
        }
        return Optional.ofNullable(held.get(name));
    }

    private Optional<Purse> locked(UUID owner, String period) {
        return database.createQuery(
                        "select p from Purse p where p.ownerId = :owner and p.period = :period", Purse.class)
                .setParameter("owner", owner)
                .setParameter("period", period)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
