package org.reelwright.ejb.asset;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.ModelRelease;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Audited;

/** Who agreed that a film of them is used for a digital presenter, and who no longer does. */
@Stateless
public class Releases {

    private static final int A_PAGE = 24;

    @PersistenceContext
    EntityManager store;

    @Inject
    Clock clock;

    @Inject
    Event<ConsentWithdrawn> withdrawn;

    /** The newest for a recording. */
    public Optional<ModelRelease> of(UUID recording) {
        return store.createQuery(
                        "select r from ModelRelease r where r.assetId = :asset order by r.recordedAt desc",
                        ModelRelease.class)
                .setParameter("asset", recording)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** People who agree now, at most a page of them, by name. */
    public List<ModelRelease> inForce(UUID advertiser) {
        return store.createQuery(
                        "select r from ModelRelease r where r.advertiserId = :advertiser and r.withdrawnAt is null"
                                + " and not exists (select n.id from ModelRelease n where n.assetId = r.assetId"
                                + " and n.recordedAt > r.recordedAt) order by r.person",
                        ModelRelease.class)
                .setParameter("advertiser", advertiser)
                .setMaxResults(A_PAGE)
                .getResultList();
    }

    /** Why a recording may not be used; empty where the person agreed and still does. */
    public Optional<String> forbidden(UUID recording) {
        return of(recording).map(ModelRelease::forbidden).orElseGet(() -> Optional.of(ModelRelease.MISSING));
    }

    /** @return what is wrong with it, if it was not recorded */
    @Audited("recorded a person's consent")
    public Checked<ModelRelease> record(Viewer viewer, UUID recording, String person, String purpose) {
        Optional<Asset> film = Optional.ofNullable(store.find(Asset.class, recording))
                .filter(asset -> viewer.maySee(asset.advertiserId()) && asset.kind() == AssetKind.CLIP);
        if (film.isEmpty()) {
            return new Checked.Bad<>(List.of(new Violation("", "There is no such film in the library.")));
        }
        Checked<ModelRelease> release =
                ModelRelease.record(film.get(), person, purpose, viewer.name(), clock.instant());
        if (release instanceof Checked.Good<ModelRelease> good) {
            store.persist(good.value());
        }
        return release;
    }

    /** Films that show this person are served no more. @return whether there was any to withdraw */
    @Audited("withdrew a person's consent")
    public boolean withdraw(Viewer viewer, UUID recording) {
        Optional<ModelRelease> gone = of(recording)
                .filter(release -> viewer.maySee(release.advertiserId()))
                .filter(release -> release.withdraw(viewer.name(), clock.instant()));
        gone.ifPresent(release -> withdrawn.fire(new ConsentWithdrawn(viewer, release)));
        return gone.isPresent();
    }
}
