package org.reelwright.web.ads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.delivery.AdRequest;
import org.reelwright.domain.delivery.Bid;
import org.reelwright.domain.delivery.SaleTerms;
import org.reelwright.domain.delivery.Viewing;
import org.reelwright.ejb.delivery.AdServer;
import org.reelwright.ejb.delivery.Viewings;
import org.reelwright.ejb.measurement.TrafficRules;

/** Answers a bid request: at most one ad for each place, each of another campaign, all in one currency. */
@ApplicationScoped
public class Bidder {

    /** What a bid is for. @param deal if it was made under one */
    record Made(BidRequest.Imp imp, VastVersion version, Screen screen, Optional<String> deal, Bid bid) {}

    /** Bids, or why there are none; neither when simply nothing fits. */
    record Answer(List<Made> bids, Optional<NoBid> reason) {}

    /** So many decisions are made for one request, for its first places and deals: an answer must not take long. */
    private static final int MOST_DECISIONS = 60;

    /** Less than this many milliseconds are not worth an answer. */
    private static final int SHORTEST = 5;

    @Inject
    AdServer server;

    @Inject
    Viewings viewings;

    @Inject
    TrafficRules rules;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "reelwright.openrtb.seat", defaultValue = "reelwright")
    String seat;

    String seat() {
        return seat;
    }

    /**
     * @param arrived when the request came in
     * @param https whether all addresses in an ad would be such
     */
    Answer answer(BidRequest request, Instant arrived, boolean https) {
        var auction = Auction.of(request);
        Instant now = clock.instant();
        if (request.tmax() != null && request.tmax() - (now.toEpochMilli() - arrived.toEpochMilli()) < SHORTEST) {
            return no(NoBid.TOO_LITTLE_TIME);
        }
        if (!auction.isOpenTo(seat) || !auction.isReadable()) {
            return new Answer(List.of(), Optional.empty());
        }
        return machine(request.device(), now).map(Bidder::no).orElseGet(() -> answer(request, auction, now, https));
    }

    /** Whose events would not count is not bid for. Who does not say what he is may be a person. */
    private Optional<NoBid> machine(BidRequest.Device device, Instant now) {
        if (device == null || device.ua() == null || device.ua().isBlank()) {
            return Optional.empty();
        }
        if (rules.inForce().isMachine(device.ua())) {
            return Optional.of(NoBid.CRAWLER);
        }
        return device.ip() == null || rules.inForce().mayAsk(device.ua(), device.ip(), now)
                ? Optional.empty()
                : Optional.of(NoBid.TOO_OFTEN);
    }

    private Answer answer(BidRequest request, Auction auction, Instant now, boolean https) {
        var round = new Round(auction, now);
        boolean forUs = false;
        for (BidRequest.Imp imp : request.imp()) {
            Optional<VastVersion> version = Optional.ofNullable(imp.video())
                    .filter(video -> Auction.isSafe(imp, https))
                    .flatMap(Auction::version);
            if (version.isPresent()) {
                forUs = true;
                Viewing viewing = viewings.of(new BidClaims(request).of(imp.video()));
                if (!viewing.consent().ads()) {
                    return no(NoBid.NO_ADS_ALLOWED);
                }
                round.fill(imp, version.get(), viewing);
            }
        }
        return forUs ? new Answer(round.made, Optional.empty()) : no(NoBid.NOT_FOR_US);
    }

    /** One request while it is answered. */
    private final class Round {

        private final Auction auction;
        private final Instant now;
        private final List<Made> made = new ArrayList<>();
        private final Set<UUID> shown = new HashSet<>();
        private int decisions;

        Round(Auction auction, Instant now) {
            this.auction = auction;
            this.now = now;
        }

        void fill(BidRequest.Imp imp, VastVersion version, Viewing viewing) {
            int left = Auction.longest(imp.video());
            for (int slot = Auction.slots(imp.video()); slot > 0 && left > 0; slot--) {
                Optional<Made> next = next(imp, version, viewing, left);
                if (next.isEmpty()) {
                    return;
                }
                made.add(next.get());
                shown.add(next.get().bid().offer().campaignId());
                left -= seconds(next.get()) * 1_000;
            }
        }

        private Optional<Made> next(BidRequest.Imp imp, VastVersion version, Viewing viewing, int left) {
            for (SaleTerms terms : auction.terms(imp, seat, currencies(auction, made))) {
                if (++decisions > MOST_DECISIONS) {
                    return Optional.empty();
                }
                var asked = new AdRequest(auction.placement(imp), viewing, terms, now).noLongerThan(left);
                Optional<Bid> bid = server.bid(asked, shown);
                if (bid.isPresent()) {
                    var screen = Screen.of(Auction.rates(imp.video()), viewing);
                    return bid.map(b -> new Made(imp, version, screen, terms.deal(), b));
                }
            }
            return Optional.empty();
        }
    }

    private static int seconds(Made made) {
        return Math.round(made.bid().served().ad().files().durationMs() / 1_000f);
    }

    private static Set<String> currencies(Auction auction, List<Made> made) {
        return made.isEmpty()
                ? auction.currencies()
                : Set.of(made.get(0).bid().offer().currency());
    }

    private static Answer no(NoBid reason) {
        return new Answer(List.of(), Optional.of(reason));
    }
}
