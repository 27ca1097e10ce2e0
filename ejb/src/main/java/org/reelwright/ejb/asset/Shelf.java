package org.reelwright.ejb.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.Meaning;
import org.reelwright.domain.asset.Media;

/** The rows of what was uploaded, in short transactions: developing a picture takes longer than one may last. */
@ApplicationScoped
@Transactional
class Shelf {

    @Inject
    EntityManager store;

    @Inject
    OwnedFiles owned;

    @Inject
    Clock clock;

    boolean belongsTo(Viewer viewer, UUID advertiserId) {
        return viewer.maySee(advertiserId) && store.find(Advertiser.class, advertiserId) != null;
    }

    Asset put(UUID advertiserId, AssetKind kind, String name, Media media) {
        Instant now = clock.instant();
        var asset = Asset.upload(advertiserId, kind, name, media.file(), media.width(), media.height(), now);
        store.persist(asset);
        store.persist(LibraryItem.keep(asset.id(), advertiserId, ItemKind.of(kind), name, "", media, now));
        owned.own(
                advertiserId,
                Stream.concat(Stream.of(media.file()), media.still().stream()).toList());
        return asset;
    }

    /** Those whose meaning is not known, or not any more. */
    List<LibraryItem> unread(int most) {
        return store.createQuery(
                        "select i from LibraryItem i where i.unread = true order by i.changedAt", LibraryItem.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** @return whether it had not changed meanwhile */
    boolean read(LibraryItem item, Meaning meaning) {
        return store.createQuery("update LibraryItem i set i.meaning = :meaning, i.unread = false, i.changedAt = :now"
                                + " where i.id = :id and i.changedAt = :seen")
                        .setParameter("meaning", meaning)
                        .setParameter("now", clock.instant())
                        .setParameter("id", item.id())
                        .setParameter("seen", item.changedAt())
                        .executeUpdate()
                == 1;
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
