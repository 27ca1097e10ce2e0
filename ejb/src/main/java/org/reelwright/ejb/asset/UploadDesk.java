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
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.PartialUpload;

/** The rows of what arrives in pieces, in short transactions. */
@ApplicationScoped
@Transactional
class UploadDesk {

    @Inject
    EntityManager store;

    @Inject
    Clock clock;

    PartialUpload announce(UUID advertiser, Optional<AssetKind> kind, String name, long size, String place) {
        var upload = PartialUpload.announce(advertiser, kind, name, size, place, clock.instant());
        store.persist(upload);
        return upload;
    }

    Optional<PartialUpload> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(PartialUpload.class, id)).filter(u -> viewer.maySee(u.advertiserId()));
    }

    void became(UUID upload, UUID asset) {
        store.find(PartialUpload.class, upload).became(asset);
    }

    void forget(UUID upload) {
        Optional.ofNullable(store.find(PartialUpload.class, upload)).ifPresent(store::remove);
    }

    List<PartialUpload> announcedBefore(Instant moment) {
        return store.createQuery("select u from PartialUpload u where u.announcedAt < :moment", PartialUpload.class)
                .setParameter("moment", moment)
                .getResultList();
    }
}
