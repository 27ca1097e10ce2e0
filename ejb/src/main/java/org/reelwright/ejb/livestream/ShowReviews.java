package org.reelwright.ejb.livestream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.ShowDecision;
import org.reelwright.domain.livestream.ShowReview;
import org.reelwright.domain.review.FourEyes;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.ejb.account.Audited;

/** Account managers decide on runs of show, by the rules of films: one approves, or two of whom neither wrote it. */
@Stateless
public class ShowReviews {

    private static final int LONGEST_NOTE = 2_000;

    @PersistenceContext
    EntityManager store;

    @Inject
    Shows shows;

    @Inject
    FourEyes fourEyes;

    @Inject
    Clock clock;

    @Audited("put a run of show to review")
    public Checked<RunOfShow> ask(Viewer viewer, UUID id, int version) {
        return shows.current(viewer, id, version)
                .then(show -> show.askForReview()
                        ? said(viewer, show, ShowDecision.ASKED, "")
                        : Shows.no("", "This run of show is in review or approved already."));
    }

    @Audited("approved a run of show")
    public Checked<RunOfShow> approve(Viewer viewer, UUID id, int version) {
        return decidable(viewer, id, version).then(show -> {
            Set<String> approvers = ShowReview.approvers(of(viewer, id), show.edition());
            Optional<String> objection = objection(show, approvers, viewer);
            if (objection.isPresent()) {
                return Shows.no("", objection.get());
            }
            if (fourEyes.missing(approvers) <= 1) {
                show.decide(ShowDecision.APPROVED);
            }
            return said(viewer, show, ShowDecision.APPROVED, "");
        });
    }

    /** @param reason may not be empty */
    @Audited("rejected a run of show")
    public Checked<RunOfShow> reject(Viewer viewer, UUID id, int version, String reason) {
        String why = PlainText.paragraph(reason);
        if (why.isEmpty() || PlainText.length(why) > LONGEST_NOTE) {
            return Shows.no("note", "Say why, in at most 2,000 characters, so that it can be mended.");
        }
        return decidable(viewer, id, version).then(show -> {
            show.decide(ShowDecision.REJECTED);
            return said(viewer, show, ShowDecision.REJECTED, why);
        });
    }

    /** What was decided, the oldest first. */
    public List<ShowReview> of(Viewer viewer, UUID id) {
        return shows.find(viewer, id)
                .map(show -> store.createQuery(
                                "select r from ShowReview r where r.showId = :show order by r.decidedAt, r.id",
                                ShowReview.class)
                        .setParameter("show", id)
                        .getResultList())
                .orElse(List.of());
    }

    /** How many more people must approve. */
    public int missing(Viewer viewer, RunOfShow show) {
        return fourEyes.missing(ShowReview.approvers(of(viewer, show.id()), show.edition()));
    }

    private Checked<RunOfShow> decidable(Viewer viewer, UUID id, int version) {
        if (!viewer.mayReview()) {
            return Shows.no("", "Only account managers decide on runs of show.");
        }
        return shows.current(viewer, id, version)
                .then(show -> show.isInReview()
                        ? new Checked.Good<>(show)
                        : Shows.no("", "This run of show does not wait for a decision."));
    }

    private Optional<String> objection(RunOfShow show, Set<String> approvers, Viewer viewer) {
        boolean wrote =
                show.orderedBy().equals(viewer.name()) || show.changedBy().equals(viewer.name());
        if (fourEyes.asked() && wrote) {
            return Optional.of("You wrote on this run of show, so your approval does not count: two others must.");
        }
        return fourEyes.asked() && approvers.contains(viewer.name())
                ? Optional.of("You have approved it already: another person must approve it too.")
                : Optional.empty();
    }

    private Checked<RunOfShow> said(Viewer viewer, RunOfShow show, ShowDecision decision, String note) {
        store.persist(ShowReview.say(show, decision, viewer.name(), note, clock.instant()));
        return shows.flushed(show);
    }
}
