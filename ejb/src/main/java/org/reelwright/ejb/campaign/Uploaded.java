package org.reelwright.ejb.campaign;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.campaign.BriefCheck;
import org.reelwright.ejb.asset.AssetRights;
import org.reelwright.ejb.asset.Releases;

/** What one advertiser has uploaded, and may still use. */
record Uploaded(EntityManager store, AssetRights rights, Releases releases, UUID advertiserId)
        implements BriefCheck.Material {

    @Override
    public boolean has(UUID id, AssetKind kind) {
        return Optional.ofNullable(store.find(Asset.class, id))
                .filter(asset -> asset.advertiserId().equals(advertiserId) && asset.kind() == kind)
                .isPresent();
    }

    @Override
    public Optional<String> forbidden(UUID recording) {
        return releases.forbidden(recording);
    }

    @Override
    public Optional<LocalDate> ended(UUID asset) {
        return rights.ended(asset);
    }
}
