package org.reelwright.domain.review;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.Rule;

/** One person's word on one film, for ever: an approval is of the very bytes that the person saw. */
@Entity
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID creativeId;
    private String filmHash;
    private String posterHash;
    private String captionsHash;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String reviewer;
    private String note;
    private Instant decidedAt;

    /** What the film's check had found wrong, and this approval takes upon itself. */
    @Convert(converter = RulesColumn.class)
    private List<Rule> overruled = List.of();

    protected Review() {}

    /**
     * @param reviewer the person's login
     * @param note why, or what is to change; may be empty for an approval
     */
    public static Review say(Creative creative, Decision decision, String reviewer, String note, Instant now) {
        var review = new Review();
        review.creativeId = creative.id();
        review.filmHash = creative.filmHash();
        review.posterHash = creative.files().poster().hash();
        review.captionsHash = creative.files().captions().hash();
        review.decision = decision;
        review.reviewer = reviewer;
        review.note = note;
        review.decidedAt = now;
        return review;
    }

    /**
     * Approves a film that failed its check, or that nothing has checked.
     *
     * @param reason why it may run all the same
     */
    public static Review overrule(Creative creative, String reviewer, String reason, Instant now) {
        Review review = say(creative, Decision.APPROVED, reviewer, reason, now);
        review.overruled = creative.quality().failedRules();
        return review;
    }

    /** Takes back what the same person said last, of the same film. */
    public static Review takeBack(Creative creative, String reviewer, Instant now) {
        return say(creative, Decision.TAKEN_BACK, reviewer, "", now);
    }

    /** Whether these are the very files that were decided on; older decisions are of the film alone. */
    public boolean isOf(FilmFiles files) {
        return filmHash.equals(files.film().hash())
                && (posterHash == null || posterHash.equals(files.poster().hash()))
                && (captionsHash == null || captionsHash.equals(files.captions().hash()));
    }

    /** Whether it lets the creative run although its check failed or there was none. */
    public boolean covers(Creative creative) {
        return decision == Decision.APPROVED
                && filmHash.equals(creative.filmHash())
                && (creative.quality().isChecked() || !note.isBlank())
                && overruled.containsAll(creative.quality().failedRules());
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

    public List<Rule> overruled() {
        return overruled;
    }
}
