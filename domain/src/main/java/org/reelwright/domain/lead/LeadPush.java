package org.reelwright.domain.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Something about a lead that is to be told elsewhere. It holds nothing of the person but the lead's id, so that a withdrawal
 * can be told after the lead is gone. Its life: waiting, claimed for a while, then sent and removed, or given up.
 */
@Entity
public class LeadPush {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int MOST_ATTEMPTS = 8;
    private static final int MOST_ATTEMPTS_TO_HAVE_ERASED = 80;
    private static final int LONGEST_PAUSE = 6;

    /** What is told, and how. */
    public enum Kind {
        /** To the advertiser's webhook: a lead. */
        LEAD,
        /** To the advertiser's webhook: forget that lead. */
        WITHDRAWN,
        /** To the person, by mail: what was kept, and how to withdraw. */
        CONFIRMATION,
        /** To the person, by mail, once: whether anything is open, days later. */
        FOLLOW_UP,
        /** To the advertiser's mailbox: somebody wants to be contacted. */
        NOTICE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID leadId;
    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int attempts;
    private Instant nextAt;
    private boolean givenUp;
    private String reason;

    protected LeadPush() {}

    /** @param when it is to be told */
    public static LeadPush order(UUID lead, UUID campaign, Kind kind, Instant when) {
        var push = new LeadPush();
        push.leadId = lead;
        push.campaignId = campaign;
        push.kind = kind;
        push.nextAt = when;
        push.reason = "";
        return push;
    }

    public void claim(Instant now) {
        attempts++;
        nextAt = now.plus(LEASE);
    }

    /** Tried again after a minute, then two, four and so on, for two hours; what is to be erased, for three days. */
    public void failed(String why, boolean worthRetrying, Instant now) {
        reason = why.length() > 300 ? why.substring(0, 300) : why;
        int most = kind == Kind.WITHDRAWN ? MOST_ATTEMPTS_TO_HAVE_ERASED : MOST_ATTEMPTS;
        givenUp = !worthRetrying || attempts >= most;
        nextAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts - 1, LONGEST_PAUSE)));
    }

    /** A person wants it tried anew. */
    public void again(Instant now) {
        givenUp = false;
        attempts = 0;
        nextAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID leadId() {
        return leadId;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public Kind kind() {
        return kind;
    }

    public Instant nextAt() {
        return nextAt;
    }

    public boolean isGivenUp() {
        return givenUp;
    }

    public String reason() {
        return reason;
    }
}
