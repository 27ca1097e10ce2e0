package org.reelwright.ejb.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.StoredFile;

/** The rows of what was uploaded, in short transactions: developing a picture takes longer than one may last. */
@ApplicationScoped
@Transactional
class Shelf {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private OwnedFiles owned;

    @Inject
    private Clock clock;

    boolean belongsTo(Viewer viewer, UUID advertiserId) {
        return viewer.maySee(advertiserId) && store.find(Advertiser.class, advertiserId) != null;
    }

    Asset put(UUID advertiserId, AssetKind kind, String name, StoredFile file, int width, int height) {
        var asset = Asset.upload(advertiserId, kind, name, file, width, height, clock.instant());
        store.persist(asset);
        owned.own(advertiserId, List.of(file));
        return asset;
    }

    Optional<Asset> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(Asset.class, id)).filter(a -> viewer.maySee(a.advertiserId()));
    }

    List<Asset> list(Viewer viewer, UUID advertiserId) {
        if (!viewer.maySee(advertiserId)) {
            return List.of();
        }
        return store.createQuery(
                        "select a from Asset a where a.advertiserId = :owner order by a.uploadedAt desc, a.id",
                        Asset.class)
                .setParameter("owner", advertiserId)
                .getResultList();
    }
}
