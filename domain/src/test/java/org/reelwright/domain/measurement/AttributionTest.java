package org.reelwright.domain.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final UUID A = new UUID(1, 1);
    private static final UUID B = new UUID(1, 2);

    @Test
    void theLastTouchTakesAll() {
        var paths = List.of(path(true, A, B), path(true, A), path(false, B));
        assertThat(new Attribution(paths).lastTouch()).isEqualTo(Map.of(A, 1.0, B, 1.0));
    }

    @Test
    void aFilmWithoutWhichNothingIsSoldGetsMoreThanOneThatComesAfterIt() {
        var paths = List.of(path(true, A, B), path(true, A), path(false, B), path(false, B));
        Map<UUID, Double> credits = new Attribution(paths).dataDriven();
        assertThat(credits.get(A)).isGreaterThan(credits.get(B));
        assertThat(credits.get(A) + credits.get(B)).isCloseTo(2, within(1e-9));
    }

    @Property(tries = 200)
    void creditsAddUpToTheConversionsInAnyOrderOfPeople(
            @ForAll @Size(max = 20) List<@Size(max = 5) List<@IntRange(min = 1, max = 4) Integer>> people,
            @ForAll long seed) {
        var chance = new Random(seed);
        var paths = new ArrayList<>(people.stream()
                .map(films ->
                        new Path(films.stream().map(film -> new UUID(1, film)).toList(), chance.nextBoolean()))
                .toList());
        Map<UUID, Double> before = new Attribution(paths).dataDriven();
        double sold = paths.stream()
                .filter(path -> path.converted() && !path.touches().isEmpty())
                .count();
        assertThat(sum(before)).isCloseTo(sold, within(1e-9));
        assertThat(sum(new Attribution(paths).lastTouch())).isEqualTo(sold);
        Collections.shuffle(paths, chance);
        new Attribution(paths).dataDriven().forEach((film, credit) -> assertThat(credit)
                .isCloseTo(before.get(film), within(1e-6)));
    }

    private static double sum(Map<UUID, Double> credits) {
        return credits.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Path path(boolean converted, UUID... films) {
        return new Path(List.of(films), converted);
    }
}
