package org.reelwright.web.ads;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The least that a place is sold for, whatever the length of the ad: where longer ones cost more, the dearest of those
 * that fit counts, so that no bid is below what its film is held to.
 */
record Floors(BidRequest.Imp imp) {

    private static final int HIGHEST = 9;

    /** In micros for one impression, for whoever bids. */
    long open() {
        Optional<BidRequest.Video> video = Optional.ofNullable(imp.video());
        return micros(Stream.of(
                        Stream.ofNullable(imp.bidfloor()),
                        video.flatMap(this::ofItsSeconds).stream(),
                        ofLengths(video.map(BidRequest.Video::durfloors).orElse(null)))
                .flatMap(floors -> floors));
    }

    /** In micros for one impression, for those who have the deal. */
    long of(BidRequest.Deal deal) {
        return micros(Stream.concat(Stream.ofNullable(deal.bidfloor()), ofLengths(deal.durfloors())));
    }

    /** OpenRTB 2.6, 3.2.7, {@code mincpmpersec}: in a break an ad has a floor for each of its seconds, too. */
    private Optional<BigDecimal> ofItsSeconds(BidRequest.Video video) {
        return !Auction.isPod(video)
                ? Optional.empty()
                : Optional.ofNullable(video.mincpmpersec())
                        .map(each -> each.multiply(BigDecimal.valueOf(Math.max(1, longest(video)))));
    }

    /** OpenRTB 2.6-202309, 3.2.35, {@code DurFloors}: both ends count, and either may be open. */
    private Stream<BigDecimal> ofLengths(List<BidRequest.DurFloor> floors) {
        return BidClaims.each(floors)
                .filter(floor -> floor.bidfloor() != null && mayApply(floor))
                .map(BidRequest.DurFloor::bidfloor);
    }

    private boolean mayApply(BidRequest.DurFloor floor) {
        int from = Objects.requireNonNullElse(floor.mindur(), 0);
        int to = Objects.requireNonNullElse(floor.maxdur(), Integer.MAX_VALUE);
        BidRequest.Video video = imp.video();
        if (video == null) {
            return true;
        }
        int least = Objects.requireNonNullElse(video.minduration(), 0);
        return BidClaims.each(video.rqddurs()).findAny().isEmpty()
                ? from <= most(video) && to >= least
                : BidClaims.each(video.rqddurs()).anyMatch(seconds -> seconds >= from && seconds <= to);
    }

    /** In seconds: of the lengths that are asked for, those that do not fit in a break are out of the question. */
    private static int longest(BidRequest.Video video) {
        int most = most(video);
        return BidClaims.each(video.rqddurs())
                .filter(seconds -> seconds <= most)
                .max(Comparator.naturalOrder())
                .orElse(most);
    }

    private static int most(BidRequest.Video video) {
        int most = Objects.requireNonNullElse(video.maxduration(), Auction.LONGEST);
        return Auction.isPod(video) ? Math.min(most, video.poddur()) : most;
    }

    /** Rounded up, of amounts for a thousand. */
    private static long micros(Stream<BigDecimal> floors) {
        BigDecimal cpm = floors.max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        if (cpm.signum() <= 0) {
            return 0;
        }
        long digits = (long) cpm.precision() - cpm.scale();
        if (digits > HIGHEST) {
            return Long.MAX_VALUE;
        }
        return digits < -HIGHEST
                ? 1
                : cpm.movePointRight(3).setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
