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

/** Films of a person who no longer agrees to be shown are rejected, whatever was said of them before. */
@Stateless
public class Withdrawals {

    @PersistenceContext
    EntityManager database;

    @Inject
    Reviews reviews;

    /** Part of the transaction that withdraws it: both happen or neither. */
    public void withdrawn(@Observes ConsentWithdrawn consent) {
        String why = consent.release().forbidden().orElseThrow();
        films(consent.by(), consent.release()).forEach(film -> reviews.overtaken(consent.by(), film, why));
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

    /** Those whose brief ordered this person: the text finds them, the brief itself decides. */
    @SuppressWarnings("unchecked")
    private List<UUID> productions(ModelRelease release) {
        List<Object> named = database.createNativeQuery(
                        "select cast(id as varchar(36)) from production where advertiser_id = :advertiser and brief like :recording")
                .setParameter("advertiser", release.advertiserId())
                .setParameter("recording", "%" + release.assetId() + "%")
                .getResultList();
        return named.stream()
                .map(id -> database.find(Production.class, UUID.fromString((String) id)))
                .filter(production -> production.brief().shows(release.assetId()))
                .map(Production::id)
                .toList();
    }
}
