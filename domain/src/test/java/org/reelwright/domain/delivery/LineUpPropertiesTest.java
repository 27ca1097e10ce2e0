package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is in the line-up and however it came to be so, its index says what looking at one after the other says. */
class LineUpPropertiesTest {

    @Property(tries = 300)
    void answersAsALookAtEachOfferWould(@ForAll long seed, @ForAll @IntRange(max = 300) int size) {
        var world = new RandomAds(new Random(seed));
        List<Offer> offers = world.offers(size);
        LineUp lineUp = LineUp.of(offers);
        for (int i = 0; i < 20; i++) {
            check(lineUp, offers, world.request(), seed);
        }
    }

    @Property(tries = 100)
    void staysRightThroughAnyChanges(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        var random = new Random(seed);
        var world = new RandomAds(random);
        Map<UUID, Offer> now = new HashMap<>();
        LineUp lineUp = LineUp.EMPTY;
        for (int i = 0; i < size; i++) {
            Offer offer = now.isEmpty() || random.nextBoolean()
                    ? world.offer()
                    : world.another(new ArrayList<>(now.values()).get(random.nextInt(now.size())));
            LineUp before = lineUp;
            int films = before.size();
            lineUp = lineUp.with(offer);
            assertThat(before.size()).as("a line-up never changes").isEqualTo(films);
            now.put(offer.campaignId(), offer);
            if (random.nextInt(4) == 0) {
                lineUp = lineUp.without(offer.campaignId());
                now.remove(offer.campaignId());
            }
        }
        check(lineUp, List.copyOf(now.values()), world.request(), seed);
        assertThat(lineUp.size())
                .isEqualTo(now.values().stream().mapToInt(o -> o.films().size()).sum());
    }

    @Property(tries = 3)
    void staysRightOverManyShelves(@ForAll long seed) {
        var random = new Random(seed);
        var world = new RandomAds(random);
        var offers = new ArrayList<>(world.offers(3 * Shelf.MOST));
        LineUp lineUp = LineUp.of(offers);
        for (int i = 0; i < 400; i++) {
            Offer more = world.offer();
            offers.add(more);
            lineUp = lineUp.with(more);
        }
        check(lineUp, offers, world.request(), seed);
    }

    private static void check(LineUp lineUp, List<Offer> offers, AdRequest request, long seed) {
        List<Offer> expected = offers.stream()
                .filter(offer -> LookingAtEach.suits(offer, request))
                .toList();
        var answered = new ArrayList<Offer>();
        lineUp.eligible(request, new Random(seed)).forEachRemaining(answered::add);
        assertThat(answered).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(answered)
                .isSortedAccordingTo(
                        Comparator.comparingLong(Offer::priceMicros).reversed());
    }
}
