package org.reelwright.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.script.ScriptCheck;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.domain.storyboard.Board;
import org.reelwright.domain.storyboard.Edit;
import org.reelwright.domain.storyboard.Redraft;
import org.reelwright.domain.storyboard.Rework;
import org.reelwright.ejb.account.Audited;
import org.reelwright.ejb.production.Productions;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.script.PolicyBook;

/**
 * What people change in a film with their own hands: kept edit by edit, checked as a model's words are, and made at last as
 * a new version. Each call says which state of the draft its caller has seen; another one is refused.
 */
@Stateless
public class Redrafts {

    @PersistenceContext
    EntityManager database;

    @Inject
    Rooms rooms;

    @Inject
    Creatives creatives;

    @Inject
    Productions productions;

    @Inject
    PolicyBook policies;

    @Inject
    Handiwork handiwork;

    @Inject
    EditRules rules;

    @Inject
    Clock clock;

    /** @return the film with the edit, or why not: with the field {@code words} where it is about them */
    public Checked<Room> edit(Viewer viewer, UUID film, int seen, Edit edit) {
        Checked<Room> room = held(viewer, film, seen);
        if (!(room instanceof Checked.Good<Room> good)) {
            return room;
        }
        List<Violation> refused = rules.refusals(good.value(), edit);
        if (!refused.isEmpty()) {
            return new Checked.Bad<>(refused);
        }
        Checked<Board> then = edit.on(good.value().board(), good.value().limits());
        if (then instanceof Checked.Bad<Board> bad) {
            return new Checked.Bad<>(bad.violations());
        }
        if (((Checked.Good<Board>) then).value().equals(good.value().board())) {
            return room;
        }
        List<Violation> words = words(good.value(), ((Checked.Good<Board>) then).value());
        if (!words.isEmpty()) {
            return new Checked.Bad<>(words);
        }
        return changed(
                viewer,
                good.value(),
                draft -> draft.add(edit, viewer.name(), clock.instant()),
                "This is as much as can be changed at once. Have it made, then go on.");
    }

    public Checked<Room> undo(Viewer viewer, UUID film, int seen) {
        return turned(viewer, film, seen, draft -> draft.undo(viewer.name(), clock.instant()), "Nothing to undo.");
    }

    public Checked<Room> redo(Viewer viewer, UUID film, int seen) {
        return turned(viewer, film, seen, draft -> draft.redo(viewer.name(), clock.instant()), "Nothing to do again.");
    }

    public Checked<Room> undoAll(Viewer viewer, UUID film, int seen) {
        return turned(viewer, film, seen, draft -> draft.undoAll(viewer.name(), clock.instant()), "Nothing to undo.");
    }

    /** Has a new version made of the edits. @return its revision */
    @Audited("had a changed film made")
    public Checked<Integer> make(Viewer viewer, UUID film, int seen) {
        Checked<Room> held = held(viewer, film, seen);
        if (held instanceof Checked.Bad<Room> bad) {
            return new Checked.Bad<>(bad.violations());
        }
        Room room = ((Checked.Good<Room>) held).value();
        if (room.after() instanceof Checked.Bad<Board> bad) {
            return new Checked.Bad<>(bad.violations());
        }
        List<Violation> words = words(room, room.board());
        Checked<Integer> made = words.isEmpty() ? made(viewer, room, room.rework()) : new Checked.Bad<>(words);
        if (made instanceof Checked.Good<Integer> revision) {
            room.redraft().orElseThrow().order(revision.value(), viewer.name(), clock.instant());
        }
        return made;
    }

    /** Has an earlier version made again as the newest. @return its revision */
    @Audited("brought an earlier film back")
    public Checked<Integer> bringBack(Viewer viewer, UUID earlier) {
        Optional<Room> then = rooms.open(viewer, earlier);
        Optional<Room> now = then.flatMap(room -> {
            List<Creative> versions = creatives.history(room.film());
            return rooms.open(viewer, versions.get(versions.size() - 1).id());
        });
        return now.map(room -> made(
                        viewer,
                        room,
                        new Rework(room.before(), then.orElseThrow().before())))
                .orElseGet(() -> no("There is no such film."));
    }

    private Checked<Integer> made(Viewer viewer, Room room, Rework rework) {
        if (rework.isNothing()) {
            return no("Nothing is different from the newest version.");
        }
        List<Violation> refused = rules.refusals(room, rework.after());
        if (!refused.isEmpty()) {
            return new Checked.Bad<>(refused);
        }
        Stage first = rework.begins().get(0);
        Checked<Production> production = productions.goOnFrom(
                viewer,
                room.production().id(),
                first,
                room.film().subject().at(Grain.CUT),
                first == Stage.SCRIPT ? rooms.instruction(room.script()) : "",
                job -> handiwork.of(job, room.script(), rework, viewer.name()));
        if (production instanceof Checked.Bad<Production> bad) {
            return new Checked.Bad<>(bad.violations());
        }
        database.find(Campaign.class, room.production().campaignId()).show(rules.picked(room, rework.after()));
        creatives.shapesOf(room.film()).stream()
                .filter(film -> film.status() == CreativeStatus.IN_REVIEW)
                .forEach(film -> film.decide(CreativeStatus.CHANGES_REQUESTED));
        return new Checked.Good<>(
                ((Checked.Good<Production>) production).value().revision());
    }

    /** One person after the other. */
    private Checked<Room> held(Viewer viewer, UUID film, int seen) {
        creatives
                .find(viewer, film)
                .ifPresent(
                        found -> database.find(Production.class, found.productionId(), LockModeType.PESSIMISTIC_WRITE));
        Optional<Room> room = rooms.open(viewer, film);
        if (room.isEmpty()) {
            return no("There is no such film.");
        }
        if (!room.get().mayEdit()) {
            return no("There is a newer version of this film, or one is being made. Change that one.");
        }
        return room.get().state() == seen
                ? new Checked.Good<>(room.get())
                : no("Somebody else has changed this film meanwhile. Look at what there is now, and do yours again.");
    }

    private Checked<Room> turned(Viewer viewer, UUID film, int seen, Predicate<Redraft> turn, String why) {
        Checked<Room> room = held(viewer, film, seen);
        return room instanceof Checked.Good<Room> good ? changed(viewer, good.value(), turn, why) : room;
    }

    private Checked<Room> changed(Viewer viewer, Room room, Predicate<Redraft> change, String why) {
        Redraft draft = room.redraft().orElseGet(() -> begun(viewer, room));
        return change.test(draft)
                ? new Checked.Good<>(rooms.open(viewer, room.film().id()).orElseThrow())
                : no(why);
    }

    private Redraft begun(Viewer viewer, Room room) {
        Redraft draft = Redraft.begin(
                room.production().id(),
                room.film().subject().at(Grain.CUT),
                room.baseRevision(),
                viewer.name(),
                clock.instant());
        database.persist(draft);
        return draft;
    }

    /** Every rule that a model's words obey; that they say nothing new needs no check. */
    private List<Violation> words(Room room, Board then) {
        if (then.lines().equals(room.before().lines())) {
            return List.of();
        }
        var production = room.production();
        var subject = room.film().subject();
        var order = new ScriptOrder(
                production.brief(),
                production.brief().audiences().get(subject.audience()),
                subject.seconds(),
                production.seed(),
                rooms.instruction(room.script()));
        Checked<ScriptDraft> checked =
                ScriptCheck.check(room.script().draft().saying(then.lines()), order, policies.policies());
        return checked instanceof Checked.Bad<ScriptDraft> bad
                ? bad.violations().stream()
                        .map(wrong -> new Violation("words", wrong.message()))
                        .toList()
                : List.of();
    }

    private static <T> Checked<T> no(String why) {
        return new Checked.Bad<>(List.of(new Violation("", why)));
    }
}
