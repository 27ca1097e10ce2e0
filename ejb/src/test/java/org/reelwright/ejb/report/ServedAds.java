package org.reelwright.ejb.report;

import static org.reelwright.ejb.delivery.Running.NOON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Situation;
import org.reelwright.domain.measurement.AdEvent;
import org.reelwright.domain.measurement.Conversion;
import org.reelwright.domain.measurement.ConversionCheck;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.domain.measurement.Touch;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.delivery.DecisionBatches;
import org.reelwright.ejb.shared.TestDatabase;

/** Lets ads of one line item be decided on, seen, clicked and followed by conversions, straight in the database. */
record ServedAds(TestDatabase database, LineItem item) {

    static final long PRICE = 4_000;
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final Situation EVENING = new Situation("instream.wide", "television", 20, "-");

    static ServedAds of(TestDatabase database, UUID campaign) {
        LineItem item =
                database.ask(em -> em.createQuery("select i from LineItem i where i.campaignId = :c", LineItem.class)
                        .setParameter("c", campaign)
                        .getSingleResult());
        return new ServedAds(database, item);
    }

    /** A hash that stands for a person, as publishers and advertisers both send it. */
    static String person(int number) {
        return String.format("%064x", number);
    }

    /** Decided and seen. */
    List<AdDecision> seen(UUID film, int times, double propensity, Situation situation) {
        return seen(film, times, propensity, situation, NOON, i -> Optional.empty());
    }

    List<AdDecision> seen(
            UUID film,
            int times,
            double propensity,
            Situation situation,
            Instant at,
            IntFunction<Optional<String>> viewer) {
        List<AdDecision> decisions = decided(film, times, propensity, situation, false, at, viewer);
        happened(decisions, EventKind.IMPRESSION);
        return decisions;
    }

    /** In a place of that name. */
    List<AdDecision> seenIn(String spot, UUID film, int times) {
        List<AdDecision> decisions = IntStream.range(0, times)
                .mapToObj(i -> new AdDecision(
                        UUID.randomUUID(),
                        item.id(),
                        film,
                        DAY,
                        EVENING.key(),
                        1,
                        1,
                        false,
                        Optional.empty(),
                        NOON,
                        spot))
                .toList();
        database.run(em -> DecisionBatches.write(em, decisions));
        happened(decisions, EventKind.IMPRESSION);
        return decisions;
    }

    List<AdDecision> decided(
            UUID film,
            int times,
            double propensity,
            Situation situation,
            boolean ghost,
            Instant at,
            IntFunction<Optional<String>> viewer) {
        var decisions = new ArrayList<AdDecision>();
        for (int i = 0; i < times; i++) {
            decisions.add(new AdDecision(
                    UUID.randomUUID(),
                    item.id(),
                    film,
                    DAY,
                    situation.key(),
                    propensity,
                    3,
                    ghost,
                    viewer.apply(i),
                    at));
        }
        database.run(em -> DecisionBatches.write(em, decisions));
        return decisions;
    }

    void happened(List<AdDecision> decisions, EventKind kind) {
        database.run(em -> decisions.forEach(ad -> em.persist(AdEvent.count(
                new Sighting(token(ad, kind), ad.at(), OptionalInt.empty()),
                kind == EventKind.IMPRESSION ? PRICE : 0))));
    }

    /** Somebody clicked these and bought for 20 USD an hour later. */
    void sold(List<AdDecision> decisions) {
        database.run(em -> decisions.forEach(ad -> em.persist(conversion(ad.at().plusSeconds(3600), Optional.empty())
                .credit(token(ad, EventKind.CLICK), Touch.CLICK))));
    }

    /** The shop tells of a buyer whom no click names. */
    void bought(String person, Instant at) {
        database.run(em -> em.persist(conversion(at, Optional.of(person))));
    }

    private Conversion conversion(Instant at, Optional<String> person) {
        UUID id = UUID.randomUUID();
        var told =
                new ConversionCheck.Read.Good("purchase", id.toString(), at, Optional.of(Money.of(20, "USD")), person);
        return Conversion.count(id, item.advertiserId(), told, at);
    }

    private EventToken token(AdDecision ad, EventKind kind) {
        return new EventToken(
                ad.servingId(), kind, ad.creativeId(), item.id(), UUID.randomUUID(), DAY, PRICE, ad.at(), "");
    }
}
