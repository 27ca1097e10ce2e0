package org.reelwright.domain.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.shared.Language;

/** Builds served ads for tests. */
public final class Servings {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private String title = "Trail Cup";
    private String advertiser = "Nordic Outdoor";
    private Optional<String> landingPage = Optional.of("https://shop.example/cup?a=1&b=2");

    private Copies copies = Copies.NONE;

    private Optional<Instant> until = Optional.empty();

    private long price = 4_000;

    private Servings() {}

    public static Servings serving() {
        return new Servings();
    }

    public Servings titled(String text) {
        title = text;
        return this;
    }

    /** @param micros of one impression */
    public Servings priced(long micros) {
        price = micros;
        return this;
    }

    public Servings by(String name) {
        advertiser = name;
        return this;
    }

    public Servings landingOn(Optional<String> page) {
        landingPage = page;
        return this;
    }

    /** The rights to something in it end then. */
    public Servings until(Instant end) {
        until = Optional.of(end);
        return this;
    }

    /** The film is there once more for slow lines. */
    public Servings withLighter() {
        var lighter = new LighterCopy(new StoredFile("12".repeat(32), "video/mp4", 300_000), 540, 960, 160);
        copies = new Copies(Optional.of(lighter), copies.television());
        return this;
    }

    /** The film is there once more for televisions. */
    public Servings levelled() {
        var levelled = new LevelledCopy(new StoredFile("34".repeat(32), "video/mp4", 2_000_500), 2_410);
        copies = new Copies(copies.lighter(), Optional.of(levelled));
        return this;
    }

    public Served served() {
        var slice = new Slice(UUID.randomUUID(), DAY, NOON.plusSeconds(120), NOON.plusSeconds(720), price, 10);
        var ad = candidate(UUID.randomUUID(), UUID.randomUUID(), new Flight(DAY, DAY, ZoneOffset.UTC));
        var drawn = new Drawn(ad, Situation.ANY, 0.25, 4, OptionalDouble.empty());
        return Served.of(UUID.randomUUID(), drawn, slice, NOON, price);
    }

    Candidate candidate(UUID lineItem, UUID creative, Flight flight) {
        return candidate(lineItem, creative, Shape.VERTICAL, flight);
    }

    Candidate candidate(UUID lineItem, UUID creative, Shape shape, Flight flight) {
        var files = new FilmFiles(
                new StoredFile("ab".repeat(32), "video/mp4", 2_000_000),
                new StoredFile("cd".repeat(32), "image/jpeg", 50_000),
                new StoredFile("ef".repeat(32), "text/vtt", 900),
                shape.width(1080),
                shape.height(1080),
                15_033,
                2_400);
        return new Candidate(
                lineItem,
                UUID.randomUUID(),
                creative,
                title,
                advertiser,
                shape,
                Language.ENGLISH,
                files,
                price,
                flight,
                landingPage,
                copies,
                until);
    }
}
