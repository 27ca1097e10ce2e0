package org.reelwright.ejb.review;

import java.util.List;
import java.util.Optional;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.storyboard.Board;
import org.reelwright.domain.storyboard.Edit;
import org.reelwright.domain.storyboard.Redraft;
import org.reelwright.domain.storyboard.Rework;
import org.reelwright.domain.storyboard.ShotLimits;

/**
 * A film on the table, with what people want to have changed in it.
 *
 * @param film this version of it
 * @param before its script and storyboard
 * @param baseRevision of the script or the storyboard, whichever is newer: edits are made on those
 * @param redraft the edits, once there was one
 * @param after what they make of it, or why one of them no longer fits
 * @param newest whether there is no newer version
 * @param atWork whether something of its cut is being made now
 */
public record Room(
        Creative film,
        Production production,
        Script script,
        Board before,
        int baseRevision,
        Optional<Redraft> redraft,
        Checked<Board> after,
        ShotLimits limits,
        boolean newest,
        boolean atWork) {

    /** As it would be; as it is where an edit no longer fits. */
    public Board board() {
        return after instanceof Checked.Good<Board> good ? good.value() : before;
    }

    public Rework rework() {
        return new Rework(before, board());
    }

    /** Changes after each edit, whoever makes it; 0 before the first. */
    public int state() {
        return redraft.map(Redraft::state).orElse(0);
    }

    /** Those of which nothing is being made yet. */
    public List<Edit> edits() {
        return redraft.filter(draft -> !draft.isOrdered()).map(Redraft::edits).orElse(List.of());
    }

    public boolean mayEdit() {
        return newest && !atWork && redraft.filter(Redraft::isOrdered).isEmpty();
    }
}
