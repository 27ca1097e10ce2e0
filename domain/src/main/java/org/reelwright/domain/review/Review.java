package org.reelwright.domain.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.reelwright.domain.rendition.Creative;

/** One person's word on one film, for ever: an approval is of the very bytes that the person saw. */
@Entity
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID creativeId;
    private String filmHash;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String reviewer;
    private String note;
    private Instant decidedAt;

    protected Review() {}

    /**
     * @param reviewer the person's login
     * @param note why, or what is to change; may be empty for an approval
     */
    public static Review say(Creative creative, Decision decision, String reviewer, String note, Instant now) {
        var review = new Review();
        review.creativeId = creative.id();
        review.filmHash = creative.filmHash();
        review.decision = decision;
        review.reviewer = reviewer;
        review.note = note;
        review.decidedAt = now;
        return review;
    }

    public UUID id() {
        return id;
    }

    public UUID creativeId() {
        return creativeId;
    }

    public String filmHash() {
        return filmHash;
    }

    public Decision decision() {
        return decision;
    }

    public String reviewer() {
        return reviewer;
    }

    public String note() {
        return note;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
