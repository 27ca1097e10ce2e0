package org.reelwright.domain.livestream;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A run of show as it was once. What one person changes within a few minutes is one edition; after that it never changes. */
@Entity
public class ShowEdition {

    private static final Duration ONE_GO = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID showId;
    private int number;

    @Convert(converter = ShowScriptColumn.class)
    private ShowScript script;

    private String writtenBy;
    private Instant writtenAt;
    private String note;

    protected ShowEdition() {}

    /** @param note how it came about, such as {@code written} or {@code restored from edition 2} */
    public static ShowEdition of(RunOfShow show, String note) {
        var edition = new ShowEdition();
        edition.showId = show.id();
        edition.number = show.edition();
        edition.script = show.script();
        edition.writtenBy = show.changedBy();
        edition.writtenAt = show.changedAt();
        edition.note = note;
        return edition;
    }

    /** Whether this person is still at it. An edition that was put to review, or restored, is left alone. */
    public boolean mayGrow(RunOfShow show, String person, Instant now) {
        return show.status() == ShowStatus.DRAFT
                && note.equals("edited")
                && writtenBy.equals(person)
                && now.isBefore(writtenAt.plus(ONE_GO));
    }

    /** Takes over what was changed in the same go. */
    public void grow(ShowScript other) {
        script = other;
    }

    public UUID id() {
        return id;
    }

    public UUID showId() {
        return showId;
    }

    public int number() {
        return number;
    }

    public ShowScript script() {
        return script;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String note() {
        return note;
    }
}
