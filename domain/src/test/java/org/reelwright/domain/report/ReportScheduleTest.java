package org.reelwright.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;

class ReportScheduleTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Instant TUESDAY_NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final Random CHANCE = new Random(1);

    @Test
    void isDueOnTheNextMorningOfItsKindInItsZone() {
        assertThat(Cadence.DAILY.next(TUESDAY_NOON, VIENNA)).isEqualTo("2026-03-11T05:00:00Z");
        assertThat(Cadence.DAILY.next(Instant.parse("2026-03-10T04:59:59Z"), VIENNA))
                .isEqualTo("2026-03-10T05:00:00Z");
        assertThat(Cadence.WEEKLY.next(TUESDAY_NOON, VIENNA)).isEqualTo("2026-03-16T05:00:00Z");
        assertThat(Cadence.MONTHLY.next(TUESDAY_NOON, VIENNA)).isEqualTo("2026-04-01T04:00:00Z");
    }

    @Test
    void isAboutTheWholeDaysBefore() {
        ReportRun week = schedule(Cadence.WEEKLY).comeDue(Instant.parse("2026-03-16T06:00:10Z"));
        assertThat(week.firstDay()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(week.lastDay()).isEqualTo(LocalDate.of(2026, 3, 15));
        ReportRun month = schedule(Cadence.MONTHLY).comeDue(Instant.parse("2026-04-01T06:00:10Z"));
        assertThat(month.firstDay()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(month.lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void makesUpOnceForAllThatWasMissed() {
        ReportSchedule daily = schedule(Cadence.DAILY);
        Instant later = TUESDAY_NOON.plus(Duration.ofDays(5));
        ReportRun run = daily.comeDue(later);
        assertThat(run.lastDay()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(daily.isDue(later)).isFalse();
        assertThat(daily.dueAt()).isEqualTo("2026-03-16T05:00:00Z");
    }

    @Test
    void aRunIsTriedAgainLaterEachTimeAndGivenUpAtLast() {
        ReportRun run = schedule(Cadence.DAILY).runNow(TUESDAY_NOON);
        Instant now = TUESDAY_NOON;
        for (int attempt = 1; attempt < ReportRun.POLICY.attempts(); attempt++) {
            int claim = run.claim(now, Duration.ofMinutes(5));
            assertThat(run.failed(claim, "busy", true, CHANCE, now)).isTrue();
            assertThat(run.state()).isEqualTo(RunState.WAITING);
            assertThat(run.nextAttemptAt()).isAfter(now);
            now = run.nextAttemptAt();
        }
        assertThat(Duration.between(TUESDAY_NOON, now)).isBetween(Duration.ofHours(2), Duration.ofHours(6));
        run.failed(run.claim(now, Duration.ofMinutes(5)), "busy", true, CHANCE, now);
        assertThat(run.state()).isEqualTo(RunState.GIVEN_UP);
    }

    @Test
    void onlyWhoHoldsTheClaimSettles() {
        ReportRun run = schedule(Cadence.DAILY).runNow(TUESDAY_NOON);
        int lost = run.claim(TUESDAY_NOON, Duration.ofMinutes(5));
        int held = run.claim(TUESDAY_NOON.plusSeconds(400), Duration.ofMinutes(5));
        assertThat(run.sent(lost, TUESDAY_NOON)).isFalse();
        assertThat(run.sent(held, TUESDAY_NOON)).isTrue();
        assertThat(run.failed(held, "late", true, CHANCE, TUESDAY_NOON)).isFalse();
        assertThat(run.state()).isEqualTo(RunState.SENT);
    }

    /** The flight of the usual brief is in Vienna. */
    private static ReportSchedule schedule(Cadence cadence) {
        Campaign campaign = Campaign.draft(UUID.randomUUID(), brief().build(), TUESDAY_NOON);
        var terms = new ScheduleTerms(cadence, Channel.EMAIL, "a@b.example", ReportFormat.CSV);
        return ReportSchedule.order(campaign, terms, new byte[32], "ada", TUESDAY_NOON);
    }
}
