package org.reelwright.ejb.production;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.production.Bill;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.ChargeState;
import org.reelwright.domain.production.Intent;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.JobState;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.StageOutcome;
import org.reelwright.domain.production.Talk;
import org.reelwright.domain.production.TalkIntent;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Money;

/** What orders to providers cost: set aside before they are sent, owed or released after. Each call is a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Ledger {

    private static final Duration UNTIL_ONE_IS_DONE = Duration.ofSeconds(5);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final List<ChargeState> OPEN = List.of(ChargeState.RESERVED, ChargeState.UNKNOWN);

    @PersistenceContext
    EntityManager database;

    @Inject
    Purses purses;

    @Inject
    Tariff tariff;

    @Inject
    Terms terms;

    @Inject
    Clock clock;

    /** The newest attempt at one part of a job. */
    public Optional<Charge> latest(UUID job, int part) {
        return database.createQuery(
                        "select c from Charge c where c.jobId = :job and c.part = :part order by c.attempt desc",
                        Charge.class)
                .setParameter("job", job)
                .setParameter("part", part)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Orders at work for jobs that no longer wait for them. */
    public List<Charge> leftOver() {
        return database.createQuery(
                        "select c from Charge c join Job j on j.id = c.jobId where c.state in :open and j.state in :over",
                        Charge.class)
                .setParameter("open", OPEN)
                .setParameter("over", List.of(JobState.DONE, JobState.REFUSED, JobState.DEAD, JobState.CANCELLED))
                .getResultList();
    }

    public boolean mayFallBack(Job job) {
        return database.find(Production.class, job.productionId())
                .brief()
                .making()
                .fallback();
    }

    /** @return when to come again, if an equal order is at work or done, whose result will do */
    public Optional<Booking.NotNow> equal(Piece<?, ?, ?> piece) {
        return piece.shared().flatMap(shared -> equal(advertiser(piece), piece.job(), shared));
    }

    /**
     * Intents and what they may cost at most, stored before any of them is sent.
     *
     * @param wishes of one production
     * @return what became of each
     */
    public List<Booking> reserve(List<Wish> wishes) {
        Production production =
                database.find(Production.class, wishes.get(0).piece().job().productionId());
        // One advertiser's orders are booked one after the other: of two equal ones the second sees the first.
        database.find(Advertiser.class, production.advertiserId(), LockModeType.PESSIMISTIC_WRITE);
        Till till = purses.till();
        return wishes.stream().map(wish -> reserve(wish, production, till)).toList();
    }

    /** The same for an order whose answer somebody waits for. @param most what it will be charged for at most */
    public Booking reserve(Talk talk, UUID campaignId, String provider, List<Usage> most) {
        Checked<Money> price = tariff.prices().price(provider, most);
        if (price instanceof Checked.Bad<Money> bad) {
            return new Booking.Never(bad.violations().get(0).message());
        }
        Campaign campaign = database.find(Campaign.class, campaignId);
        database.find(Advertiser.class, campaign.advertiserId(), LockModeType.PESSIMISTIC_WRITE);
        Money cost = ((Checked.Good<Money>) price).value();
        var intent = new TalkIntent(talk, campaign, provider, "talk-" + UUID.randomUUID(), tariff.today());
        return purses.till()
                .reserve(campaign.advertiserId(), campaignId, intent.day(), cost)
                .orElseGet(() -> booked(Charge.reserve(intent, cost, clock.instant())));
    }

    /** Orders that somebody waited for and that are open since: the node that sent them is gone. */
    public List<Charge> lostTalks(Instant since) {
        return database.createQuery(
                        "select c from Charge c where c.state in :open and c.talk is not null and c.orderedAt < :since",
                        Charge.class)
                .setParameter("open", OPEN)
                .setParameter("since", since)
                .getResultList();
    }

    private Booking reserve(Wish wish, Production production, Till till) {
        String provider = wish.provider();
        Checked<Money> price = tariff.prices().price(provider, wish.most());
        if (price instanceof Checked.Bad<Money> bad) {
            return new Booking.Never(bad.violations().get(0).message());
        }
        Optional<Booking.NotNow> equal = equal(wish.piece());
        if (equal.isPresent()) {
            return equal.get();
        }
        if (atWork(provider) >= terms.atOnce(provider)) {
            return new Booking.NotNow(
                    provider + " is at work on as much as it may be.",
                    clock.instant().plus(UNTIL_ONE_IS_DONE));
        }
        Money cost = ((Checked.Good<Money>) price).value();
        var intent = intent(wish.piece(), wish.attempt(), provider, wish.insteadOf());
        return till.reserve(production.advertiserId(), production.campaignId(), intent.day(), cost)
                .orElseGet(() -> booked(Charge.reserve(intent, production, cost, clock.instant())));
    }

    /** Asked in this order: what is at work now may be made in the next moment. */
    private Optional<Booking.NotNow> equal(UUID advertiser, Job job, Shared shared) {
        boolean atWork = !database.createQuery("""
                        select c.id from Charge c where c.advertiserId = :advertiser and c.orderHash = :hash
                        and c.state in :open and c.jobId <> :job
                        """, UUID.class)
                .setParameter("advertiser", advertiser)
                .setParameter("hash", shared.hash())
                .setParameter("open", OPEN)
                .setParameter("job", job.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return atWork || shared.isMade().getAsBoolean()
                ? Optional.of(new Booking.NotNow("", clock.instant().plus(atWork ? A_MOMENT : Duration.ZERO)))
                : Optional.empty();
    }

    private UUID advertiser(Piece<?, ?, ?> piece) {
        return database.find(Production.class, piece.job().productionId()).advertiserId();
    }

    private Intent intent(Piece<?, ?, ?> piece, int attempt, String provider, String insteadOf) {
        return new Intent(
                piece.job(),
                piece.part(),
                attempt,
                provider,
                insteadOf,
                piece.shared().map(Shared::hash),
                tariff.today());
    }

    private Booking booked(Charge charge) {
        database.persist(charge);
        return new Booking.Booked(charge);
    }

    public void accept(Charge charge, String ticket) {
        locked(charge).accept(ticket, clock.instant());
    }

    public void doubt(Charge charge, String why) {
        locked(charge).doubt(why);
    }

    public void release(Charge charge, String why) {
        Charge line = locked(charge);
        if (line.release(why, clock.instant())) {
            purses.till().release(line);
        }
    }

    /** Nothing usable came of it. @param used what is owed all the same */
    public void close(Charge charge, List<Usage> used, String why) {
        if (used.isEmpty()) {
            release(charge, why);
        } else {
            waste(charge, new Provenance(charge.provider(), used.get(0).model()), used, why);
        }
    }

    /** Owes what nobody can use. @param used as the provider says; what was set aside when empty */
    public void waste(Charge charge, Provenance by, List<Usage> used, String why) {
        Charge line = locked(charge);
        if (line.waste(bill(new Owed(by, used, Material.NOTHING, "", ""), line), why, clock.instant())) {
            purses.till().settle(line);
        }
    }

    public void settleInFull(Charge charge, String why) {
        Charge line = locked(charge);
        if (line.settleInFull(why, clock.instant())) {
            purses.till().settle(line);
        }
    }

    /**
     * Owes what was made and stores it, both or neither.
     *
     * @param deliveries of one production
     * @return what storing each has come to
     */
    public List<StageOutcome> settle(List<Delivery> deliveries) {
        List<StageOutcome> kept =
                deliveries.stream().map(delivery -> delivery.keep().get()).toList();
        Map<UUID, Charge> lines = locked(deliveries);
        Till till = purses.till();
        for (Delivery delivery : deliveries) {
            Charge line = lines.get(delivery.charge().id());
            Owed owed = delivery.owed();
            if (line.settle(bill(owed, line), owed.result(), clock.instant())) {
                till.settle(line);
            }
        }
        return kept;
    }

    private Map<UUID, Charge> locked(List<Delivery> deliveries) {
        return database.createQuery("select c from Charge c where c.id in :ids order by c.id", Charge.class)
                .setParameter(
                        "ids", deliveries.stream().map(d -> d.charge().id()).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Charge::id, Function.identity()));
    }

    /** For what is made inside the server: nothing can be lost, so nothing is set aside before. */
    public <T> T count(Piece<?, ?, ?> piece, int attempt, Owed owed, Supplier<T> keep) {
        T kept = keep.get();
        Production production = database.find(Production.class, piece.job().productionId());
        Intent intent = intent(piece, attempt, owed.by().provider(), owed.insteadOf());
        Money nothing = Money.zero(tariff.prices().currency());
        Charge charge = Charge.reserve(intent, production, nothing, clock.instant());
        charge.settle(new Bill(owed.by(), owed.used(), nothing, owed.material()), owed.result(), clock.instant());
        database.persist(charge);
        return kept;
    }

    /** A provider that does not say what it charges is taken to charge what was set aside. */
    private Bill bill(Owed owed, Charge line) {
        Money cost = owed.used().isEmpty()
                ? line.reserved()
                : tariff.prices().price(line.provider(), owed.used()) instanceof Checked.Good<Money> good
                        ? good.value()
                        : line.reserved();
        return new Bill(owed.by(), owed.used(), cost, owed.material());
    }

    private long atWork(String provider) {
        return terms.atOnce(provider) == Integer.MAX_VALUE
                ? 0
                : database.createQuery(
                                "select count(c) from Charge c where c.provider = :provider and c.state in :open",
                                Long.class)
                        .setParameter("provider", provider)
                        .setParameter("open", OPEN)
                        .getSingleResult();
    }

    private Charge locked(Charge charge) {
        return database.find(Charge.class, charge.id(), LockModeType.PESSIMISTIC_WRITE);
    }
}
