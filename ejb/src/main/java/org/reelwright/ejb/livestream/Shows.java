package org.reelwright.ejb.livestream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.ShowEdit;
import org.reelwright.domain.livestream.ShowEdition;
import org.reelwright.domain.livestream.ShowSchedule;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.livestream.ShowTerms;
import org.reelwright.domain.livestream.ShowWords;
import org.reelwright.domain.livestream.Timing;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Audited;
import org.reelwright.ejb.account.OwnRows;
import org.reelwright.ejb.script.PolicyBook;

/** Runs of show and their editions. Whoever changes one says which version they saw: what somebody else changed is never lost. */
@Stateless
public class Shows {

    private static final String EDITED = "edited";

    @PersistenceContext
    EntityManager store;

    @Inject
    PolicyBook book;

    @Inject
    Clock clock;

    /** The latest changed first. */
    public List<ShowRow> list(Viewer viewer, int from, int most) {
        var query = store.createQuery(
                "select new org.reelwright.ejb.livestream.ShowRow(s.id, s.title, s.status, s.seconds, s.products,"
                        + " s.edition, s.startsAt, s.zone, s.changedAt, s.changedBy) from RunOfShow s where 1 = 1"
                        + OwnRows.condition(viewer, "s")
                        + " order by " + OwnRows.order(viewer, "s") + "s.changedAt desc, s.id",
                ShowRow.class);
        return OwnRows.bind(viewer, query)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<RunOfShow> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(RunOfShow.class, id)).filter(show -> viewer.maySee(show.advertiserId()));
    }

    /** The oldest first. */
    public List<ShowEdition> editions(Viewer viewer, UUID id) {
        return find(viewer, id)
                .map(show -> store.createQuery(
                                "select e from ShowEdition e where e.showId = :show order by e.number",
                                ShowEdition.class)
                        .setParameter("show", id)
                        .getResultList())
                .orElse(List.of());
    }

    public Optional<ShowEdition> edition(Viewer viewer, UUID id, int number) {
        return find(viewer, id).flatMap(show -> editionOf(show, number));
    }

    @Audited("wrote a run of show")
    public RunOfShow keep(Viewer viewer, UUID campaign, ShowTerms terms, ShowScript script, Provenance by) {
        var show = RunOfShow.write(
                store.find(Campaign.class, campaign), terms, script, by, viewer.name(), clock.instant());
        store.persist(show);
        store.persist(ShowEdition.of(show, "written"));
        return show;
    }

    /** @param version as the person saw it */
    public Checked<RunOfShow> edit(Viewer viewer, UUID id, int version, ShowEdit edit) {
        return current(viewer, id, version)
                .then(show -> edit.in(show.script(), show.order().seconds())
                        .then(script -> words(show).read(script, edit.segment()))
                        .then(script -> kept(viewer, show, script, EDITED)));
    }

    /** All segments anew; their lengths are wishes. */
    public Checked<RunOfShow> replace(Viewer viewer, UUID id, int version, List<Segment> segments) {
        return current(viewer, id, version).then(show -> words(show)
                .read(new ShowScript(segments))
                .then(script -> ShowEdit.refit(script.segments(), show.order().seconds(), Timing.NONE))
                .then(script -> kept(viewer, show, script, EDITED)));
    }

    /** Makes an older edition the newest. */
    @Audited("restored a run of show")
    public Checked<RunOfShow> restore(Viewer viewer, UUID id, int version, int number) {
        return current(viewer, id, version).then(show -> editionOf(show, number)
                .map(edition -> kept(viewer, show, edition.script(), "restored from edition " + number))
                .orElseGet(() -> no("edition", "There is no edition " + number + ".")));
    }

    /** When the show is on; both may be empty. */
    public Checked<RunOfShow> schedule(Viewer viewer, UUID id, int version, String startsAt, String zone) {
        return current(viewer, id, version)
                .then(show -> ShowSchedule.read(startsAt, zone).then(when -> {
                    show.schedule(when.startsAt(), when.zone());
                    return flushed(show);
                }));
    }

    /** The show, if it is still as this person saw it. */
    public Checked<RunOfShow> current(Viewer viewer, UUID id, int version) {
        Optional<RunOfShow> found = find(viewer, id);
        if (found.isEmpty()) {
            return no("", "There is no such run of show.");
        }
        RunOfShow show = found.get();
        return show.version() == version
                ? new Checked.Good<>(show)
                : no(
                        "",
                        show.changedBy()
                                + " changed this run of show in the meantime. Your change was not made: look at the"
                                + " show as it is now, and repeat it.");
    }

    /** With its new version. */
    public Checked<RunOfShow> flushed(RunOfShow show) {
        store.flush();
        return new Checked.Good<>(show);
    }

    private Checked<RunOfShow> kept(Viewer viewer, RunOfShow show, ShowScript script, String note) {
        Optional<ShowEdition> growing = editionOf(show, show.edition())
                .filter(edition -> note.equals(EDITED) && edition.mayGrow(show, viewer.name(), clock.instant()));
        show.rewrite(script, growing.isEmpty(), viewer.name(), clock.instant());
        growing.ifPresentOrElse(edition -> edition.grow(script), () -> store.persist(ShowEdition.of(show, note)));
        return flushed(show);
    }

    private Optional<ShowEdition> editionOf(RunOfShow show, int number) {
        return store.createQuery(
                        "select e from ShowEdition e where e.showId = :show and e.number = :number", ShowEdition.class)
                .setParameter("show", show.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private ShowWords words(RunOfShow show) {
        return new ShowWords(show.order(), book.policies());
    }

    /** @return empty for one that this viewer may not see */
    public Optional<Campaign> campaign(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(Campaign.class, id)).filter(c -> viewer.maySee(c.advertiserId()));
    }

    static <T> Checked<T> no(String field, String why) {
        return new Checked.Bad<>(List.of(new Violation(field, why)));
    }
}
