package org.reelwright.ejb.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import org.reelwright.domain.delivery.AdDecision;
import org.reelwright.domain.delivery.AdRequest;
import org.reelwright.domain.delivery.Bid;
import org.reelwright.domain.delivery.Chooser;
import org.reelwright.domain.delivery.Drawn;
import org.reelwright.domain.delivery.Exposure;
import org.reelwright.domain.delivery.LineUp.Choice;
import org.reelwright.domain.delivery.Served;
import org.reelwright.domain.delivery.ServingId;

/** Decides what is shown, from memory alone. */
@ApplicationScoped
public class AdServer {

    private static final float SECOND = 1_000;

    @Inject
    LineUps lineUps;

    @Inject
    RatesBoard rates;

    @Inject
    Funding funding;

    @Inject
    DecisionLog log;

    @Inject
    Traffic traffic;

    @Inject
    Exposures exposures;

    @Inject
    Bids bids;

    @Inject
    Shading shading;

    @Inject
    RandomGenerator chance;

    /** @return empty when nothing fits or nothing can be paid for: an answer like any other */
    public Optional<Served> serve(AdRequest request) {
        return serve(request, Set.of());
    }

    /**
     * Fills a break with several ads, each of another campaign.
     *
     * @param slots at most so many
     * @param totalMs how long they may be together, in milliseconds
     */
    public List<Served> serveBreak(AdRequest request, int slots, int totalMs) {
        var ads = new ArrayList<Served>();
        var shown = new HashSet<UUID>();
        int left = totalMs;
        while (ads.size() < slots) {
            Optional<Served> next = serve(request.noLongerThan(left), shown);
            if (next.isEmpty()) {
                break;
            }
            ads.add(next.get());
            shown.add(next.get().ad().campaignId());
            left -= Math.round(next.get().ad().files().durationMs() / SECOND) * (int) SECOND;
        }
        return ads;
    }

    /** Whether a campaign is in this node's line-up and has its money at hand: soon after its launch, on whichever node. */
    public boolean isReady(UUID campaign, Instant now) {
        return lineUps.current()
                .find(campaign)
                .filter(offer -> funding.isReady(offer.films().get(0), now))
                .isPresent();
    }

    /** Sets an ad aside for an auction; who learns how it ended tells {@link Bids}. */
    public Optional<Bid> bid(AdRequest request, Set<UUID> not) {
        return choose(request, not, this::bidFor).map(choice -> {
            var bid = new Bid(
                    served(choice, request), choice.offer(), request.terms().floorMicros());
            bids.made(bid, cappedViewer(choice, request));
            return bid;
        });
    }

    private long bidFor(Drawn drawn) {
        shading.met(drawn.ad().lineItemId());
        return shading.bid(drawn);
    }

    private Optional<Served> serve(AdRequest request, Set<UUID> not) {
        return choose(request, not, this::worth).map(choice -> {
            cappedViewer(choice, request).ifPresent(viewer -> exposures.shown(viewer, choice.ad(), request.at()));
            return served(choice, request);
        });
    }

    /** A tag asks nobody else: there is nothing to win by bidding less. */
    private long worth(Drawn drawn) {
        return Math.min(drawn.ad().priceMicros(), rates.current().worth(drawn));
    }

    private Optional<Choice> choose(AdRequest request, Set<UUID> not, ToLongFunction<Drawn> bid) {
        return seen(request).flatMap(seen -> lineUps.current()
                .choose(
                        request,
                        not,
                        seen,
                        Chooser.by(rates.current()),
                        bid,
                        drawn -> funding.of(drawn, measured(request), request.at()),
                        chance));
    }

    /** What the viewer has seen already; empty when he is to be shown no ads. */
    private Optional<Exposure> seen(AdRequest request) {
        if (!request.viewing().consent().ads()) {
            return Optional.empty();
        }
        traffic.count(request.viewing().device());
        return Optional.of(request.viewing().viewer().map(exposures::of).orElse(Exposure.NONE));
    }

    /** Only of whom it may be measured what ads did is anything written down. */
    private static Optional<String> measured(AdRequest request) {
        return request.viewing()
                .viewer()
                .filter(viewer -> request.viewing().consent().measurement());
    }

    private static Optional<String> cappedViewer(Choice choice, AdRequest request) {
        return request.viewing().viewer().filter(viewer -> choice.offer().isCapped());
    }

    private Served served(Choice choice, AdRequest request) {
        var served = Served.of(
                ServingId.of(request.at(), UUID.randomUUID()),
                choice.drawn(),
                choice.slice(),
                request.at(),
                choice.micros());
        log.take(AdDecision.of(served.servingId(), choice.drawn(), false, measured(request), request.at())
                .in(request.placement().name()));
        return served;
    }
}
