package org.reelwright.domain.storyboard;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.shared.Checked;

/**
 * What people want to have changed in one version of a cut's script and storyboard, edit by edit. Its life: edits are added,
 * taken back and done again until it is ordered; then a new version is made of it, and this draft stays as it was.
 */
@Entity
public class Redraft {

    /** More would be another film. */
    public static final int MOST_EDITS = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID productionId;
    private String subject;
    private int baseRevision;

    @Convert(converter = EditsColumn.class)
    private Edits edits;

    private int done;
    private int state;
    private String changedBy;
    private Instant changedAt;

    /** 0 until it is ordered. */
    private int orderedRevision;

    protected Redraft() {}

    /** @param baseRevision of the script or the storyboard that the edits are made on, whichever is newer */
    public static Redraft begin(UUID productionId, Subject cut, int baseRevision, String by, Instant now) {
        var redraft = new Redraft();
        redraft.productionId = productionId;
        redraft.subject = cut.path();
        redraft.baseRevision = baseRevision;
        redraft.edits = Edits.NONE;
        return redraft.touched(by, now);
    }

    /** What was taken back before is forgotten. @return whether there was room for it and nothing was ordered yet */
    public boolean add(Edit edit, String by, Instant now) {
        if (isOrdered() || done >= MOST_EDITS) {
            return false;
        }
        var more = new ArrayList<>(edits());
        more.add(edit);
        edits = new Edits(more);
        done = more.size();
        touched(by, now);
        return true;
    }

    /** @return whether there was an edit to take back */
    public boolean undo(String by, Instant now) {
        return step(-1, by, now);
    }

    /** @return whether an edit had been taken back */
    public boolean redo(String by, Instant now) {
        return step(1, by, now);
    }

    /** Takes everything back, but so that it can be done again. */
    public boolean undoAll(String by, Instant now) {
        return step(-done, by, now);
    }

    private boolean step(int by, String who, Instant now) {
        int then = done + by;
        if (isOrdered() || by == 0 || then < 0 || then > edits.all().size()) {
            return false;
        }
        done = then;
        touched(who, now);
        return true;
    }

    public boolean order(int revision, String by, Instant now) {
        if (isOrdered() || done == 0) {
            return false;
        }
        orderedRevision = revision;
        touched(by, now);
        return true;
    }

    /** The film as it would be. An edit that no longer fits says why. */
    public Checked<Board> on(Board film, ShotLimits limits) {
        Checked<Board> board = new Checked.Good<>(film);
        for (Edit edit : edits()) {
            if (board instanceof Checked.Good<Board> good) {
                board = edit.on(good.value(), limits);
            }
        }
        return board;
    }

    private Redraft touched(String by, Instant now) {
        changedBy = by;
        changedAt = now;
        state++;
        return this;
    }

    /** Those that are not taken back. */
    public List<Edit> edits() {
        return edits.all().subList(0, done);
    }

    public boolean mayRedo() {
        return !isOrdered() && done < edits.all().size();
    }

    public boolean isOrdered() {
        return orderedRevision > 0;
    }

    /** Another number after each change: who changes it says which one he has seen. */
    public int state() {
        return state;
    }

    public UUID id() {
        return id;
    }

    public UUID productionId() {
        return productionId;
    }

    public Subject subject() {
        return Subject.parse(subject);
    }

    public int baseRevision() {
        return baseRevision;
    }

    public int orderedRevision() {
        return orderedRevision;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
