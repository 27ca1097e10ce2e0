package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.delivery.TrafficCurve;
import org.reelwright.ejb.shared.TestDatabase;

class TrafficTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-03-10T00:00:00Z");

    private final TestDatabase database = open();

    TestDatabase open() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void expectsTheHoursOfTheLastWeeksAndAddsUpWhatNodesCounted() {
        for (int hour = 0; hour < 24; hour++) {
            add(hour == 12 ? 25_000 : 1_000, MIDNIGHT.plus(Duration.ofHours(hour)));
        }
        database.run(em -> book(em).add(Optional.of(DeviceKind.PHONE), 2_300, NOON.plusSeconds(60)));
        add(9_000_000, NOON.minus(Duration.ofDays(15)));
        TrafficCurve curve = database.ask(em -> book(em).hours(NOON.plus(Duration.ofHours(20))))
                .curve(List.of());
        double noon = curve.share(MIDNIGHT, NOON.plus(Duration.ofHours(1)), MIDNIGHT.plus(Duration.ofDays(1)))
                - curve.share(MIDNIGHT, NOON, MIDNIGHT.plus(Duration.ofDays(1)));
        assertThat(noon).isCloseTo(27_400.0 / 52_700, within(0.001));
    }

    @Test
    void theDayUnderWaySaysNothingOfItself() {
        add(2_500, NOON);

        TrafficCurve curve =
                database.ask(em -> book(em).hours(NOON.plusSeconds(60))).curve(List.of());

        assertThat(curve.share(NOON, NOON.plus(Duration.ofHours(1)), MIDNIGHT.plus(Duration.ofDays(1))))
                .isCloseTo(1 / 12., within(0.001));
    }

    private void add(long requests, Instant at) {
        database.run(em -> book(em).add(Optional.empty(), requests, at));
    }

    private static TrafficBook book(jakarta.persistence.EntityManager em) {
        var book = new TrafficBook();
        book.em = em;
        return book;
    }
}
