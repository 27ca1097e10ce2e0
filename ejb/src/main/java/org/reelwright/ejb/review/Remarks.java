package org.reelwright.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.review.ClientShare;
import org.reelwright.domain.review.Drawing;
import org.reelwright.domain.review.Remark;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

/** What people say of frames of films: whoever may see a film may say something of it. */
@Stateless
public class Remarks {

    private static final int MOST_OF_A_FILM = 500;
    private static final int MOST_OF_A_SHARE = 200;

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    Event<RemarkMoved> moved;

    @Inject
    @ConfigProperty(name = "reelwright.render.fps", defaultValue = "30")
    int fps;

    /** Of these versions of a film, by frame; answers after what they answer. */
    public List<Remark> of(Collection<UUID> versions) {
        return database.createQuery(
                        "select r from Remark r where r.creativeId in :films order by r.frame, r.saidAt, r.id",
                        Remark.class)
                .setParameter("films", versions)
                .getResultList();
    }

    /** What was said through one share, and what was answered to that. */
    public List<Remark> through(ClientShare share) {
        return database.createQuery(
                        "select r from Remark r where r.shareId = :share or r.answersId in"
                                + " (select q.id from Remark q where q.shareId = :share) order by r.frame, r.saidAt, r.id",
                        Remark.class)
                .setParameter("share", share.id())
                .getResultList();
    }

    public Checked<Remark> say(Viewer viewer, UUID film, int frame, String words, Drawing drawing) {
        return seen(viewer, film)
                .map(creative -> room("creativeId", film, MOST_OF_A_FILM)
                        ? kept(Remark.on(
                                creative, viewer.name(), frame, frames(creative), words, drawing, clock.instant()))
                        : Remarks.<Remark>full())
                .orElseGet(Remarks::none);
    }

    /** A client says it. */
    public Checked<Remark> say(ClientShare share, int frame, String words, Drawing drawing) {
        Creative film = database.find(Creative.class, share.creativeId());
        if (!room("shareId", share.id(), MOST_OF_A_SHARE)) {
            return full();
        }
        var said = Remark.on(film, share.recipient(), frame, frames(film), words, drawing, clock.instant());
        return said instanceof Checked.Good<Remark> good
                ? kept(new Checked.Good<>(good.value().through(share)))
                : said;
    }

    public Checked<Remark> answer(Viewer viewer, UUID remark, String words) {
        return find(viewer, remark)
                .map(question -> room("creativeId", question.creativeId(), MOST_OF_A_FILM)
                        ? kept(question.answer(viewer.name(), words, clock.instant()))
                        : Remarks.<Remark>full())
                .orElseGet(Remarks::none);
    }

    /** @param resolved false opens it again; @return nothing if there is no such remark */
    public Optional<Remark> settle(Viewer viewer, UUID remark, boolean resolved) {
        Optional<Remark> found = find(viewer, remark);
        found.ifPresent(r -> {
            if (resolved) {
                r.resolve(viewer.name(), clock.instant());
            } else {
                r.reopen();
            }
            tell(r);
        });
        return found;
    }

    /** How many frames a film has. */
    public int frames(Creative film) {
        return (int) Math.max(1, Math.round(film.files().durationMs() * fps / 1000.0));
    }

    public int framesPerSecond() {
        return fps;
    }

    private Optional<Remark> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(database.find(Remark.class, id))
                .filter(remark -> seen(viewer, remark.creativeId()).isPresent());
    }

    private Optional<Creative> seen(Viewer viewer, UUID film) {
        return Optional.ofNullable(database.find(Creative.class, film))
                .filter(creative -> viewer.maySee(creative.advertiserId()));
    }

    private boolean room(String of, UUID id, int most) {
        return database.createQuery("select count(r) from Remark r where r." + of + " = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                < most;
    }

    private Checked<Remark> kept(Checked<Remark> remark) {
        if (remark instanceof Checked.Good<Remark> good) {
            database.persist(good.value());
            tell(good.value());
        }
        return remark;
    }

    private void tell(Remark remark) {
        Creative film = database.find(Creative.class, remark.creativeId());
        moved.fire(new RemarkMoved(film.productionId()));
    }

    private static <T> Checked<T> full() {
        return new Checked.Bad<>(List.of(new Violation("words", "This film has more comments than anybody reads.")));
    }

    private static <T> Checked<T> none() {
        return new Checked.Bad<>(List.of(new Violation("", "There is no such film or comment.")));
    }
}
