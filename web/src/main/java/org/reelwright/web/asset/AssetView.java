package org.reelwright.web.asset;

import java.time.Instant;
import java.util.UUID;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;

/** @param url of the picture itself */
public record AssetView(
        UUID id,
        UUID advertiserId,
        AssetKind kind,
        String name,
        String mediaType,
        int width,
        int height,
        long size,
        Instant uploadedAt,
        String url) {

    public static AssetView of(Asset asset) {
        return new AssetView(
                asset.id(),
                asset.advertiserId(),
                asset.kind(),
                asset.name(),
                asset.file().mediaType(),
                asset.width(),
                asset.height(),
                asset.file().size(),
                asset.uploadedAt(),
                FilesServlet.url(asset.file()));
    }
}
