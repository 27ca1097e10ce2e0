package org.reelwright.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.ModelRelease;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.ejb.asset.ConsentWithdrawn;
import org.reelwright.ejb.rendition.Creatives;

/** Films of a person who no longer agrees to be shown are rejected, whatever was said of them before. */
@Stateless
public class Withdrawals {

    @PersistenceContext
    EntityManager database;

    @Inject
    Reviews reviews;

    @Inject
    Creatives creatives;

    /** Part of the transaction that withdraws it: both happen or neither. */
    public void withdrawn(@Observes ConsentWithdrawn consent) {
        String why = consent.release().forbidden().orElseThrow();
        films(consent.by(), consent.release()).stream()
                .filter(film -> shows(film, consent.release().assetId()))
                .forEach(film -> reviews.overtaken(consent.by(), film, why));
    }

    private List<Creative> films(Viewer by, ModelRelease release) {
        List<UUID> productions = productions(release);
        return productions.isEmpty() || !by.maySee(release.advertiserId())
                ? List.of()
                : database.createQuery(
                                "select c from Creative c where c.productionId in :productions and c.status in :open"
                                        + " order by c.id",
                                Creative.class)
                        .setParameter("productions", productions)
                        .setParameter("open", List.of(CreativeStatus.IN_REVIEW, CreativeStatus.APPROVED))
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    private boolean shows(Creative film, UUID recording) {
        return database.find(Production.class, film.productionId()).brief().shows(recording)
                || creatives.planOf(film).scenes().stream()
                        .anyMatch(scene -> scene.photo().equals(recording));
    }

    /** Those of which the brief or a storyboard names this person's recording; each film's own decide. */
    @SuppressWarnings("unchecked")
    private List<UUID> productions(ModelRelease release) {
        List<Object> named = database.createNativeQuery(
                        "select cast(p.id as varchar(36)) from production p where p.advertiser_id = :advertiser and (p.brief like :recording"
                                + " or exists (select 1 from storyboard s where s.production_id = p.id and s.plan like :recording))")
                .setParameter("advertiser", release.advertiserId())
                .setParameter("recording", "%" + release.assetId() + "%")
                .getResultList();
        return named.stream().map(id -> UUID.fromString((String) id)).toList();
    }
}
