package org.reelwright.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.delivery.AdRequest;
import org.reelwright.domain.delivery.Candidate;
import org.reelwright.domain.delivery.Chooser;
import org.reelwright.domain.delivery.LeaseTerms;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.LineUp;
import org.reelwright.domain.delivery.Placement;
import org.reelwright.domain.delivery.PriceList;
import org.reelwright.domain.delivery.Slice;
import org.reelwright.domain.delivery.Spend;
import org.reelwright.domain.delivery.SpendBook;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.shared.Language;

/** How long one decision takes, from the request to the chosen film, among so many films that may run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LineUpBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final Flight FLIGHT = new Flight(DAY, DAY.plusDays(30), ZoneOffset.UTC);

    @Param({"100", "10000"})
    private int films;

    private final RandomGenerator chance = new SplittableRandom(7);
    private final AdRequest request = new AdRequest(
            new Placement("", Optional.of(Shape.WIDE), OptionalInt.of(15_000), Optional.empty(), Optional.empty()),
            NOON);
    private final Optional<Slice> funded = Optional.of(slice());
    private LineUp lineUp;

    @Setup
    public void fill() {
        Shape[] shapes = Shape.values();
        lineUp = new LineUp(IntStream.range(0, films)
                .mapToObj(i -> film(shapes[i % shapes.length], 6_000 * (1 + i % 5)))
                .toList());
    }

    @Benchmark
    public Optional<LineUp.Choice> choose() {
        return lineUp.choose(request, Chooser.UNIFORM, film -> funded, chance);
    }

    private static Slice slice() {
        LineItem item = LineItem.launch(
                Campaign.draft(UUID.randomUUID(), Briefs.brief().flying(FLIGHT).build(), NOON),
                PriceList.DEFAULT,
                NOON);
        var book = new SpendBook(item, DAY, Spend.inAll(item), Spend.on(DAY, item));
        return Slice.of(
                book.lend(item.price().micros(), "a", NOON, LeaseTerms.DEFAULT).orElseThrow(),
                item.price().micros());
    }

    private static Candidate film(Shape shape, int milliseconds) {
        var file = new StoredFile("0".repeat(64), "video/mp4", 1);
        var files = new FilmFiles(file, file, file, shape.width(360), shape.height(360), milliseconds, 500);
        var campaign = UUID.randomUUID();
        return new Candidate(
                UUID.randomUUID(),
                campaign,
                UUID.randomUUID(),
                "title",
                "advertiser",
                shape,
                Language.ENGLISH,
                files,
                1,
                FLIGHT,
                Optional.empty());
    }
}
