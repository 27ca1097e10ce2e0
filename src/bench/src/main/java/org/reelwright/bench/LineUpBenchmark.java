package org.reelwright.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
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
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Flight;
import org.reelwright.domain.delivery.AdRequest;
import org.reelwright.domain.delivery.Chooser;
import org.reelwright.domain.delivery.Exposure;
import org.reelwright.domain.delivery.LeaseTerms;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.LineUp;
import org.reelwright.domain.delivery.Offer;
import org.reelwright.domain.delivery.PriceList;
import org.reelwright.domain.delivery.RandomAds;
import org.reelwright.domain.delivery.Slice;
import org.reelwright.domain.delivery.Spend;
import org.reelwright.domain.delivery.SpendBook;

/** One decision among so many line items of all kinds, from the request to the film; and one line item that changes. */
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

    @Param({"1000", "100000"})
    private int lineItems;

    private final RandomGenerator chance = new SplittableRandom(7);
    private final Optional<Slice> funded = Optional.of(slice());
    private List<AdRequest> requests;
    private List<Offer> changes;
    private LineUp lineUp;
    private int next;

    @Setup
    public void fill() {
        var world = new RandomAds(new Random(7));
        List<Offer> offers = world.offers(lineItems);
        lineUp = LineUp.of(offers);
        changes = offers.subList(0, 1_000);
        requests = Stream.generate(world::request).limit(1_000).toList();
    }

    @Benchmark
    public Optional<LineUp.Choice> choose() {
        return lineUp.choose(
                requests.get(next++ % requests.size()),
                Set.of(),
                Exposure.NONE,
                Chooser.UNIFORM,
                drawn -> drawn.ad().priceMicros(),
                film -> funded,
                chance);
    }

    @Benchmark
    public LineUp change() {
        lineUp = lineUp.with(changes.get(next++ % changes.size()));
        return lineUp;
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
}
