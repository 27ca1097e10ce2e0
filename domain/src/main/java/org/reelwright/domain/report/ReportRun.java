package org.reelwright.domain.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.reelwright.domain.production.RetryPolicy;

/**
 * One report that is due, unique by its schedule and moment. Its life: waiting, claimed by a node for a while, sent; after
 * a failure waiting again, a little longer each time; given up at last. Attempts count when it is claimed, so a report
 * that kills its node does not go on for ever.
 */
@Entity
public class ReportRun {

    /** Over about four hours. */
    public static final RetryPolicy POLICY = new RetryPolicy(10, Duration.ofMinutes(1), Duration.ofHours(1));

    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID scheduleId;
    private Instant dueAt;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private int attempts;
    private int fence;
    private Instant nextAttemptAt;
    private String reason;
    private Instant settledAt;

    protected ReportRun() {}

    static ReportRun of(ReportSchedule schedule, LocalDate first, LocalDate last, Instant dueAt, Instant now) {
        var run = new ReportRun();
        run.scheduleId = schedule.id();
        run.firstDay = first;
        run.lastDay = last;
        run.dueAt = dueAt;
        run.state = RunState.WAITING;
        run.nextAttemptAt = now;
        run.reason = "";
        return run;
    }

    /** Nobody else takes it before the lease is over. @return the fence with which it must be settled */
    public int claim(Instant now, Duration lease) {
        attempts++;
        nextAttemptAt = now.plus(lease);
        return ++fence;
    }

    /** @return whether it still was that claimant's */
    public boolean sent(int claim, Instant now) {
        return settle(claim, RunState.SENT, "", now);
    }

    /** @return whether it still was that claimant's */
    public boolean failed(int claim, String why, boolean worthRetrying, RandomGenerator chance, Instant now) {
        if (claim != fence || state != RunState.WAITING) {
            return false;
        }
        if (!worthRetrying || !POLICY.allowsAnotherAfter(attempts)) {
            return settle(claim, RunState.GIVEN_UP, why, now);
        }
        reason = shortened(why);
        nextAttemptAt = now.plus(POLICY.pauseAfter(attempts, chance));
        return true;
    }

    private boolean settle(int claim, RunState end, String why, Instant now) {
        if (claim != fence || state != RunState.WAITING) {
            return false;
        }
        state = end;
        reason = shortened(why);
        settledAt = now;
        return true;
    }

    private static String shortened(String why) {
        return why.substring(0, Math.min(LONGEST_REASON, why.length()));
    }

    public ReportQuestion question() {
        return ReportQuestion.EVERYTHING.between(firstDay, lastDay);
    }

    public UUID id() {
        return id;
    }

    public UUID scheduleId() {
        return scheduleId;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public RunState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** Why it was not sent the last time; empty when it was. */
    public String reason() {
        return reason;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
