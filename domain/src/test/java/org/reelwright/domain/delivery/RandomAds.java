package org.reelwright.domain.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.PlacementKind;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.shared.Language;

/** Offers and requests of every kind, from so few values that they often meet. */
public final class RandomAds {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final List<String> PLACES = List.of("AT", "AT-9", "DE", "DE-BY", "US", "US-CA", "CN");
    private static final List<String> CATEGORIES = List.of("IAB1", "IAB1-2", "IAB1-3", "IAB17", "IAB17-44", "IAB25-3");
    private static final List<String> SITES = List.of("news.example", "sport.news.example", "example", "app.bundle");
    private static final List<String> NAMES = List.of("parents", "runners", "lapsed");
    private static final List<String> SPOTS = List.of("home", "sport", "");
    private static final List<String> DEALS = List.of("d1", "d2");
    private static final List<String> TAGS = List.of("en", "de", "zh");
    private static final List<String> CURRENCIES = List.of("USD", "EUR");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Vienna"), ZoneId.of("Asia/Shanghai"), ZoneId.of("America/New_York"));
    private static final List<UUID> ADVERTISERS =
            Stream.generate(UUID::randomUUID).limit(3).toList();

    private final RandomGenerator random;

    public RandomAds(RandomGenerator random) {
        this.random = random;
    }

    public List<Offer> offers(int size) {
        return Stream.generate(this::offer).limit(size).toList();
    }

    public Offer offer() {
        return offer(uuid());
    }

    /** Another offer of the same campaign. */
    Offer another(Offer offer) {
        return offer(offer.campaignId());
    }

    private Offer offer(UUID campaign) {
        var films = new ArrayList<Candidate>();
        var flight = new Flight(FIRST, FIRST.plusDays(random.nextInt(60)), one(ZONES));
        long price = 1 + random.nextInt(5);
        for (int i = 0; i <= random.nextInt(3); i++) {
            films.add(film(campaign, flight, price));
        }
        return new Offer(one(ADVERTISERS), one(CURRENCIES), targeting(), maybe(() -> one(SITES)), List.of(films));
    }

    private Targeting targeting() {
        return new Targeting(
                some(PLACES),
                some(TAGS),
                some(List.of(DeviceKind.values())),
                some(Stream.iterate(0, h -> h + 1).limit(24).toList()),
                some(List.of(PlacementKind.values())),
                some(CATEGORIES),
                some(NAMES),
                some(SPOTS),
                some(DEALS),
                some(CATEGORIES),
                some(SITES),
                some(CATEGORIES),
                Optional.empty(),
                Optional.empty());
    }

    public AdRequest request() {
        var place = new Placement(
                one(SPOTS),
                maybe(() -> one(List.of(Shape.values()))),
                OptionalInt.empty(),
                maybe(() -> one(List.of(Language.values()))),
                Optional.empty());
        return new AdRequest(
                place, viewing(), terms(), Instant.parse("2026-03-10T00:00:00Z").plusSeconds(random.nextInt(86_400)));
    }

    private Viewing viewing() {
        var segments = new HashSet<Object>(some(NAMES));
        segments.addAll(some(NAMES).stream()
                .map(n -> new OwnSegment(one(ADVERTISERS), n))
                .toList());
        return new Viewing(
                maybe(() -> one(List.of("AT", "DE", "US", "CN", "FR"))),
                maybe(() -> one(List.of("AT-9", "DE-BY", "US-CA", "US-NY"))),
                maybe(() -> one(TAGS)),
                maybe(() -> one(List.of(DeviceKind.values()))),
                maybe(() -> one(List.of(PlacementKind.values()))),
                random.nextInt(8) == 0 ? Set.of(Viewing.OTHER_TAXONOMY) : Set.copyOf(some(CATEGORIES)),
                Set.copyOf(some(SITES)),
                segments,
                random.nextBoolean() ? Consent.FULL : Consent.CONTEXTUAL,
                Optional.empty());
    }

    private SaleTerms terms() {
        return new SaleTerms(
                random.nextInt(4) == 0 ? Optional.of(one(DEALS)) : Optional.empty(),
                Set.copyOf(some(CURRENCIES)),
                random.nextInt(4),
                Set.copyOf(some(CATEGORIES)),
                Set.copyOf(some(CATEGORIES)),
                Set.copyOf(some(SITES)),
                Set.copyOf(some(SITES)));
    }

    private Candidate film(UUID campaign, Flight flight, long price) {
        Shape shape = one(List.of(Shape.values()));
        var file = new StoredFile("0".repeat(64), "video/mp4", 1);
        var files = new FilmFiles(file, file, file, shape.width(360), shape.height(360), 15_000, 500);
        return new Candidate(
                campaign,
                campaign,
                uuid(),
                "title",
                "advertiser",
                shape,
                one(List.of(Language.values())),
                files,
                price,
                flight,
                Optional.empty());
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    /** Mostly none, as in life: else nothing would ever go together. */
    private <T> List<T> some(List<T> from) {
        return random.nextInt(8) < 5
                ? List.of()
                : from.stream().filter(value -> random.nextInt(3) > 0).toList();
    }
}
