package org.reelwright.domain.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvalidTrafficTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final int RATE = 100;

    private final InvalidTraffic rules =
            new InvalidTraffic(EnumSet.allOf(Invalidity.class), Crawlers.of(List.of("[a-z]bot/")), RATE, RATE);

    @Test
    void letsAPersonPass() {
        assertThat(judge(NOON.plusSeconds(40), FIREFOX)).isEmpty();
    }

    @Test
    void knowsWhoSaysThatHeIsABotAndWhoSaysNothing() {
        assertThat(judge(NOON, "Nicebot/1.0")).contains(Invalidity.DECLARED_BOT);
        assertThat(judge(NOON, " ")).contains(Invalidity.DECLARED_BOT);
    }

    @Test
    void knowsWhoReadsPagesByHimselfFromWhoOnlyIsNoBrowser() {
        var all = new InvalidTraffic(
                EnumSet.allOf(Invalidity.class), Crawlers.of(List.of("[a-z]bot/", "^curl")), RATE, RATE);
        assertThat(all.isSpider("Nicebot/1.0")).isTrue();
        assertThat(all.isSpider("curl/8.0")).isFalse();
        assertThat(all.isMachine("curl/8.0")).isTrue();
        assertThat(all.isMachine(FIREFOX)).isFalse();
    }

    @Test
    void whoAsksForAdsOftenerThanPeopleWatchIsNotAnsweredForTheRestOfTheMinute() {
        for (int i = 0; i < RATE; i++) {
            assertThat(rules.mayAsk(FIREFOX, "192.0.2.1", NOON)).isTrue();
        }
        assertThat(rules.mayAsk(FIREFOX, "192.0.2.1", NOON)).isFalse();
        assertThat(rules.mayAsk(FIREFOX, "192.0.2.2", NOON)).isTrue();
        assertThat(rules.mayAsk(FIREFOX, "192.0.2.1", NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void knowsWhatIsToldTooEarlyOrTwoYearsLate() {
        assertThat(judge(NOON.minusSeconds(6), FIREFOX)).contains(Invalidity.IMPOSSIBLE_TIMING);
        assertThat(judge(NOON.plus(Duration.ofDays(730)), FIREFOX)).contains(Invalidity.STALE);
    }

    @Test
    void noFilmOfFifteenSecondsEndsAfterThree() {
        Duration film = Duration.ofSeconds(15);
        EventToken end = token(UUID.randomUUID(), EventKind.COMPLETE);
        assertThat(rules.judge(end, NOON.plusSeconds(3), film)).contains(Invalidity.IMPOSSIBLE_TIMING);
        assertThat(rules.judge(end, NOON.plusSeconds(15), film)).isEmpty();
        assertThat(rules.judge(token(UUID.randomUUID(), EventKind.START), NOON, film))
                .isEmpty();
    }

    @Test
    void oneServingIsNotToldOfForEver() {
        EventToken seen = token(UUID.randomUUID(), EventKind.IMPRESSION);
        for (int i = 0; i < InvalidTraffic.MOST_OF_ONE_SERVING; i++) {
            assertThat(rules.judge(seen, NOON, FIREFOX, "192.0.2.1")).isEmpty();
        }
        assertThat(rules.judge(seen, NOON, FIREFOX, "192.0.2.2")).contains(Invalidity.REPEATED_ID);
    }

    @Test
    void oneCallerDoesNotWatchAHundredFilmsAMinute() {
        for (int i = 0; i < RATE; i++) {
            assertThat(judge(NOON, FIREFOX)).isEmpty();
        }
        assertThat(judge(NOON, FIREFOX)).contains(Invalidity.RATE);
        assertThat(judge(NOON.plusSeconds(60), FIREFOX)).isEmpty();
    }

    @Test
    void keepsToTheRulesThatHold() {
        var none = new InvalidTraffic(EnumSet.noneOf(Invalidity.class), Crawlers.of(List.of(".")), 0, 0);
        assertThat(none.judge(token(UUID.randomUUID(), EventKind.START), Instant.EPOCH, "", ""))
                .isEmpty();
    }

    private Optional<Invalidity> judge(Instant at, String agent) {
        return rules.judge(token(UUID.randomUUID(), EventKind.IMPRESSION), at, agent, "192.0.2.1");
    }

    private static EventToken token(UUID serving, EventKind kind) {
        var none = new UUID(0, 0);
        return new EventToken(serving, kind, none, none, none, LocalDate.EPOCH, 0, NOON, "");
    }
}
