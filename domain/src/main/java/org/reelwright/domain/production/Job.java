package org.reelwright.domain.production;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * One piece of work for one stage. Its life: ready, claimed under a lease, settled; unique by production, stage,
 * subject and revision. A claim raises the fence; whoever settles must still hold it, so a node that lost its lease
 * cannot disturb the node that took over. Attempts and losses count at claim, so a job that kills its node ends as dead.
 */
@Entity
public class Job {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID productionId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String subject;
    private int revision;
    private int priority;
    private String instruction;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private int attempt;
    private int losses;
    private int fence;
    private String leaseOwner;
    private Instant leaseUntil;
    private Instant nextAttemptAt;
    private String provider;
    private String ticket;
    private Instant waitingSince;
    private int postponed;
    private String note;
    private Instant createdAt;
    private Instant startedAt;
    private Instant finishedAt;

    protected Job() {}

    /**
     * @param priority lower is sooner
     * @param instruction a person's wish for this piece, or empty
     */
    public static Job order(
            UUID productionId,
            Stage stage,
            Subject subject,
            int revision,
            int priority,
            String instruction,
            Instant now) {
        var job = new Job();
        job.productionId = productionId;
        job.stage = stage;
        job.subject = subject.path();
        job.revision = revision;
        job.priority = priority;
        job.instruction = instruction;
        job.state = JobState.READY;
        job.nextAttemptAt = now;
        job.createdAt = now;
        return job;
    }

    /** Takes the job for {@code owner}. The caller holds its row lock. Out of attempts it dies instead. */
    public boolean claim(String owner, Instant now, Duration lease, RetryPolicy retries) {
        boolean asking = state == JobState.WAITING;
        if (state == JobState.RUNNING) {
            losses++;
            if (losses > retries.losses()) {
                finish(JobState.DEAD, "gave up: " + losses + " nodes died or lost the database over it", now);
                return false;
            }
        } else if (!asking && !retries.allowsAnotherAfter(attempt)) {
            finish(JobState.DEAD, "gave up after " + attempt + " attempts" + (note == null ? "" : ": " + note), now);
            return false;
        }
        if (state == JobState.READY) {
            attempt++;
        }
        state = JobState.RUNNING;
        fence++;
        leaseOwner = owner;
        leaseUntil = now.plus(lease);
        startedAt = startedAt == null ? now : startedAt;
        return true;
    }

    /** The one place that decides what follows an outcome. The caller has checked the fence. */
    public void settle(StageOutcome outcome, RetryPolicy retries, RandomGenerator chance, Instant now) {
        if (outcome instanceof StageOutcome.Done) {
            finish(JobState.DONE, "", now);
        } else if (outcome instanceof StageOutcome.Waiting waiting) {
            awaitAnswer(waiting, now);
        } else if (outcome instanceof StageOutcome.Later later) {
            postpone(later);
        } else if (outcome instanceof StageOutcome.Refused refused) {
            finish(JobState.REFUSED, refused.why(), now);
        } else if (outcome instanceof StageOutcome.Failed failed) {
            note = failed.why();
            if (failed.worthRetrying() && retries.allowsAnotherAfter(attempt)) {
                ticket = null;
                becomeAvailable(JobState.READY, now.plus(retries.pauseAfter(attempt, chance)));
            } else {
                finish(JobState.DEAD, failed.why(), now);
            }
        }
    }

    /** A person asks for one more round of attempts. @return whether the job had ended badly */
    public boolean reopen(Instant now) {
        if (state != JobState.DEAD && state != JobState.REFUSED) {
            return false;
        }
        attempt = 0;
        losses = 0;
        postponed = 0;
        finishedAt = null;
        ticket = null;
        becomeAvailable(JobState.READY, now);
        return true;
    }

    public void cancel(Instant now) {
        if (state.isOpen()) {
            fence++;
            finish(JobState.CANCELLED, "cancelled", now);
        }
    }

    private void awaitAnswer(StageOutcome.Waiting waiting, Instant now) {
        waitingSince = waiting.ticket().equals(ticket) ? waitingSince : now;
        provider = waiting.provider();
        ticket = waiting.ticket();
        postponed = 0;
        losses = 0;
        note = null;
        becomeAvailable(JobState.WAITING, waiting.checkAt());
    }

    private void postpone(StageOutcome.Later later) {
        attempt = Math.max(0, attempt - 1);
        postponed++;
        ticket = null;
        note = later.why();
        becomeAvailable(JobState.READY, later.at());
    }

    /** The provider has something to tell. @return whether it is waited for; if not, nothing changed */
    public boolean hear(Instant now) {
        if (state != JobState.WAITING) {
            return false;
        }
        nextAttemptAt = now;
        return true;
    }

    private void becomeAvailable(JobState next, Instant when) {
        state = next;
        nextAttemptAt = when;
        leaseOwner = null;
        leaseUntil = null;
    }

    private void finish(JobState end, String why, Instant now) {
        becomeAvailable(end, now);
        note = why;
        finishedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID productionId() {
        return productionId;
    }

    public Stage stage() {
        return stage;
    }

    public Subject subject() {
        return Subject.parse(subject);
    }

    public int revision() {
        return revision;
    }

    public int priority() {
        return priority;
    }

    public String instruction() {
        return instruction;
    }

    public JobState state() {
        return state;
    }

    public int attempt() {
        return attempt;
    }

    public int fence() {
        return fence;
    }

    public Optional<String> ticket() {
        return Optional.ofNullable(ticket);
    }

    /** Who gave the ticket. */
    public Optional<String> provider() {
        return Optional.ofNullable(provider);
    }

    /** Since when there is this ticket. */
    public Optional<Instant> waitingSince() {
        return Optional.ofNullable(waitingSince);
    }

    /** How often it was put off since something last moved. */
    public int postponed() {
        return postponed;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** Why it ended badly or is being tried again; empty otherwise. */
    public String note() {
        return note == null ? "" : note;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** The provider must see the same key when the same order is begun again. */
    public String idempotencyKey() {
        return id + "-" + revision;
    }
}
