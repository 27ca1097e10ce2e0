package org.reelwright.web.ads;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.delivery.BitRates;
import org.reelwright.domain.delivery.Placement;
import org.reelwright.domain.delivery.SaleTerms;

/** On what terms an exchange sells the places of one request. */
record Auction(
        BidRequest request,
        Set<String> barredCategories,
        Set<String> allowedCategories,
        Set<String> barredAdvertisers,
        Set<String> languages) {

    private static final String USUAL = "USD";
    /** AdCOM 1.0, "Category Taxonomies": the IAB's content categories 1.0, which is also what is meant where none is named. */
    static final int CATEGORIES = 1;

    private static final int NON_LINEAR = 2;
    private static final int SECOND = 1_000;
    static final int LONGEST = 3_600;
    private static final int DAY = 86_400;
    private static final int MOST_SLOTS = 10;
    private static final double WIDE = 1.4;
    private static final double NEARLY_SQUARE = 1.2;

    /** What is barred or allowed is so in every place, and read once. */
    static Auction of(BidRequest request) {
        return new Auction(
                request,
                upper(request.bcat()),
                upper(request.acat()),
                lower(request.badv()),
                Stream.of(request.wlang(), request.wlangb())
                        .flatMap(BidClaims::each)
                        .map(Auction::primary)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** ISO 639-1 or BCP 47; what is neither is no language of ours. */
    private static String primary(String tag) {
        return Codes.language(tag).orElse("?");
    }

    /** Whether we may bid at all: some name those who may, or those who must not. */
    boolean isOpenTo(String seat) {
        return allows(request.wseat(), seat)
                && BidClaims.each(request.bseat()).noneMatch(seat::equals)
                && !Integer.valueOf(1).equals(request.test());
    }

    /** What is barred or allowed in a taxonomy that we do not know might be what we have, or not. */
    boolean isReadable() {
        return barredCategories.isEmpty() && allowedCategories.isEmpty() || isOurs(request.cattax());
    }

    static boolean isOurs(Integer taxonomy) {
        return taxonomy == null || taxonomy == CATEGORIES;
    }

    /** @param https whether all our addresses are such */
    static boolean isSafe(BidRequest.Imp imp, boolean https) {
        return https || !Integer.valueOf(1).equals(imp.secure());
    }

    /** A place for films that we have: MP4, linear, in a VAST that we speak. */
    static Optional<VastVersion> version(BidRequest.Video video) {
        boolean mp4 = allows(video.mimes(), "video/mp4")
                && !Integer.valueOf(NON_LINEAR).equals(video.linearity());
        Set<Integer> protocols = BidClaims.each(video.protocols()).collect(Collectors.toSet());
        if (!mp4 || !protocols.isEmpty() && Stream.of(3, 7, 11, 13, 15).noneMatch(protocols::contains)) {
            return Optional.empty();
        }
        boolean four = protocols.isEmpty() || Stream.of(7, 11, 13, 15).anyMatch(protocols::contains);
        return Optional.of(four ? VastVersion.V4 : VastVersion.V3);
    }

    Placement placement(BidRequest.Imp imp) {
        BidRequest.Video video = imp.video();
        return new Placement(
                Optional.ofNullable(imp.tagid())
                        .filter(tag -> tag.length() <= 100)
                        .orElse(""),
                shape(video),
                milliseconds(video.maxduration(), Placement.FRAMES_OF_GRACE_MS),
                languages,
                Optional.empty(),
                milliseconds(video.minduration(), -Placement.FRAMES_OF_GRACE_MS),
                lengths(video),
                rates(video));
    }

    static BitRates rates(BidRequest.Video video) {
        return video.minbitrate() == null && video.maxbitrate() == null
                ? BitRates.ANY
                : new BitRates(
                        Objects.requireNonNullElse(video.minbitrate(), 0),
                        Objects.requireNonNullElse(video.maxbitrate(), Integer.MAX_VALUE));
    }

    /** OpenRTB 2.6, 3.2.7: {@code rqddurs}, in seconds. */
    private static List<Integer> lengths(BidRequest.Video video) {
        return BidClaims.each(video.rqddurs())
                .map(seconds -> Math.min(seconds, DAY) * SECOND)
                .distinct()
                .toList();
    }

    /** How many ads the place takes: one, but for a break that is sold as a whole ("dynamic pod"). */
    static int slots(BidRequest.Video video) {
        return !isPod(video)
                ? 1
                : Math.max(1, Math.min(MOST_SLOTS, Objects.requireNonNullElse(video.maxseq(), MOST_SLOTS)));
    }

    /** How long these may be together, in milliseconds. */
    static int longest(BidRequest.Video video) {
        return isPod(video) ? Math.min(video.poddur(), LONGEST) * SECOND : LONGEST * SECOND;
    }

    static boolean isPod(BidRequest.Video video) {
        return video.poddur() != null && video.poddur() > 0;
    }

    /** What fills most of the place. */
    private static Optional<Shape> shape(BidRequest.Video video) {
        if (video.w() == null || video.h() == null || video.w() <= 0 || video.h() <= 0) {
            return Optional.empty();
        }
        double ratio = (double) video.w() / video.h();
        if (ratio >= WIDE) {
            return Optional.of(Shape.WIDE);
        }
        if (ratio <= 1 / WIDE) {
            return Optional.of(Shape.VERTICAL);
        }
        return ratio < NEARLY_SQUARE && ratio > 1 / NEARLY_SQUARE ? Optional.of(Shape.SQUARE) : Optional.empty();
    }

    /** Deals first, each with its own terms, then whatever is open to all. */
    List<SaleTerms> terms(BidRequest.Imp imp, String seat, Set<String> currencies) {
        var floors = new Floors(imp);
        Optional<BidRequest.Pmp> pmp = Optional.ofNullable(imp.pmp());
        Stream<SaleTerms> deals = pmp.stream()
                .flatMap(p -> BidClaims.each(p.deals()))
                .filter(deal -> deal.id() != null && allows(deal.wseat(), seat))
                .limit(50)
                .flatMap(deal -> terms(
                        Optional.of(deal.id()),
                        floors.of(deal),
                        deal.bidfloorcur(),
                        currencies,
                        lower(deal.wadomain())));
        boolean closed =
                pmp.filter(p -> Integer.valueOf(1).equals(p.privateAuction())).isPresent();
        Stream<SaleTerms> open = closed
                ? Stream.empty()
                : terms(Optional.empty(), floors.open(), imp.bidfloorcur(), currencies, Set.of());
        return Stream.concat(deals, open).toList();
    }

    /** Those in which a bid may be; a list of them that is not there means US dollars. */
    Set<String> currencies() {
        Set<String> named = BidClaims.each(request.cur())
                .map(cur -> cur.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return named.isEmpty() ? Set.of(USUAL) : named;
    }

    /** None when there is a floor in a currency in which we must not bid: they cannot be compared. */
    private Stream<SaleTerms> terms(
            Optional<String> deal,
            long floor,
            String bidfloorcur,
            Set<String> currencies,
            Set<String> allowedAdvertisers) {
        var in = new HashSet<>(currencies);
        if (floor > 0) {
            in.retainAll(Set.of(bidfloorcur == null ? USUAL : bidfloorcur.toUpperCase(Locale.ROOT)));
        }
        return in.isEmpty()
                ? Stream.empty()
                : Stream.of(new SaleTerms(
                        deal, in, floor, barredCategories, allowedCategories, barredAdvertisers, allowedAdvertisers));
    }

    private static OptionalInt milliseconds(Integer seconds, int grace) {
        return seconds == null || seconds <= 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.min(seconds, DAY) * SECOND + grace);
    }

    private static boolean allows(List<String> list, String wanted) {
        return BidClaims.each(list).findAny().isEmpty() || BidClaims.each(list).anyMatch(wanted::equalsIgnoreCase);
    }

    private static Set<String> upper(List<String> values) {
        return BidClaims.each(values).map(v -> v.toUpperCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> lower(List<String> values) {
        return BidClaims.each(values).map(v -> v.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
