package org.reelwright.domain.livestream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person decided on one edition; never changes. */
@Entity
public class ShowReview {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID showId;
    private int edition;

    @Enumerated(EnumType.STRING)
    private ShowDecision decision;

    private String person;
    private String note;
    private Instant decidedAt;

    protected ShowReview() {}

    /** @param note may be empty, but not of a rejection */
    public static ShowReview say(RunOfShow show, ShowDecision decision, String person, String note, Instant now) {
        var review = new ShowReview();
        review.showId = show.id();
        review.edition = show.edition();
        review.decision = decision;
        review.person = person;
        review.note = note;
        review.decidedAt = now;
        return review;
    }

    /** Who has approved this edition since it was last put to review. @param said the oldest first */
    public static Set<String> approvers(List<ShowReview> said, int edition) {
        var approvers = new LinkedHashSet<String>();
        for (ShowReview review : said) {
            if (review.decision == ShowDecision.ASKED) {
                approvers.clear();
            } else if (review.decision == ShowDecision.APPROVED && review.edition == edition) {
                approvers.add(review.person);
            }
        }
        return approvers;
    }

    public UUID id() {
        return id;
    }

    public int edition() {
        return edition;
    }

    public ShowDecision decision() {
        return decision;
    }

    public String person() {
        return person;
    }

    public String note() {
        return note;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
