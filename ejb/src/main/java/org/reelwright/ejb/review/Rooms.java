package org.reelwright.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.JobState;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.storyboard.Board;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Redraft;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Storyboard;
import org.reelwright.ejb.production.Productions;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.storyboard.Camera;

/** Puts films on the table. */
@Stateless
public class Rooms {

    @PersistenceContext
    EntityManager database;

    @Inject
    Creatives creatives;

    @Inject
    Productions productions;

    @Inject
    Camera camera;

    /** @return nothing where there is no such film, none that the viewer may see, or none with a storyboard */
    public Optional<Room> open(Viewer viewer, UUID filmId) {
        Optional<Creative> found = creatives.find(viewer, filmId);
        Optional<Script> script = found.flatMap(creatives::scriptOf);
        Optional<Storyboard> storyboard = found.flatMap(creatives::storyboardOf);
        Optional<Production> production = found.flatMap(film -> productions.find(viewer, film.productionId()));
        return script.isPresent() && storyboard.isPresent()
                ? production.map(of -> room(found.get(), of, script.get(), storyboard.get()))
                : Optional.empty();
    }

    private Room room(Creative film, Production production, Script script, Storyboard storyboard) {
        Board before = Board.of(script.lines(), withWishes(film, storyboard.plan()), script.voice());
        int baseRevision = Math.max(script.revision(), storyboard.revision());
        Optional<Redraft> redraft = redraft(film, baseRevision);
        Checked<Board> after = redraft.filter(draft -> !draft.isOrdered())
                .map(draft -> draft.on(before, camera.limits()))
                .orElseGet(() -> new Checked.Good<>(before));
        return new Room(
                film,
                production,
                script,
                before,
                baseRevision,
                redraft,
                after,
                camera.limits(),
                isNewest(film),
                productions.isAtWork(film.productionId(), film.subject()));
    }

    private Optional<Redraft> redraft(Creative film, int baseRevision) {
        return database.createQuery(
                        "select r from Redraft r where r.productionId = :production and r.subject = :cut"
                                + " and r.baseRevision = :base",
                        Redraft.class)
                .setParameter("production", film.productionId())
                .setParameter("cut", film.subject().at(Grain.CUT).path())
                .setParameter("base", baseRevision)
                .getResultStream()
                .findFirst();
    }

    /** Pictures that were asked for in reviews keep their wish when the storyboard is drawn anew. */
    private Plan withWishes(Creative film, Plan plan) {
        var scenes = new ArrayList<>(plan.scenes());
        for (Object[] made : pictureJobs(film)) {
            int scene = Subject.parse((String) made[0]).scene().orElseThrow();
            String wish = (String) made[2];
            if (scene < scenes.size()) {
                Scene planned = plan.scenes().get(scene);
                scenes.set(scene, wish.isEmpty() ? planned : planned.taken((Integer) made[1], wish));
            }
        }
        return new Plan(plan.look(), plan.palette(), scenes);
    }

    private List<Object[]> pictureJobs(Creative film) {
        return database.createQuery(
                        "select j.subject, j.revision, j.instruction from Job j where j.productionId = :production"
                                + " and j.stage = :image and j.state = :done and j.revision <= :revision"
                                + " and j.subject like concat(:film, '/%') order by j.revision",
                        Object[].class)
                .setParameter("production", film.productionId())
                .setParameter("image", Stage.IMAGE)
                .setParameter("done", JobState.DONE)
                .setParameter("revision", film.revision())
                .setParameter("film", film.subject().path())
                .getResultList();
    }

    private boolean isNewest(Creative film) {
        return database.createQuery(
                                "select max(c.revision) from Creative c where c.productionId = :production"
                                        + " and c.subject = :subject",
                                Integer.class)
                        .setParameter("production", film.productionId())
                        .setParameter("subject", film.subject().path())
                        .getSingleResult()
                == film.revision();
    }

    /** What the script's model had been told: it may say what the brief does not. */
    public String instruction(Script script) {
        return database.createQuery(
                        "select j.instruction from Job j where j.productionId = :production and j.stage = :script"
                                + " and j.subject = :cut and j.revision = :revision",
                        String.class)
                .setParameter("production", script.productionId())
                .setParameter("script", Stage.SCRIPT)
                .setParameter("cut", script.subject().path())
                .setParameter("revision", script.revision())
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
