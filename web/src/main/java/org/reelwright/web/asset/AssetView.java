package org.reelwright.web.asset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.Rights;
import org.reelwright.ejb.asset.Library;

/**
 * @param url of the file itself
 * @param thumbnail small picture of it; none of a sound
 * @param score how near it is to what was searched for, comparable within one answer; 0 without a search
 */
public record AssetView(
        UUID id,
        UUID advertiserId,
        ItemKind kind,
        String name,
        String mediaType,
        int width,
        int height,
        int durationMs,
        long size,
        Instant uploadedAt,
        String url,
        Optional<String> thumbnail,
        Optional<UUID> campaignId,
        List<String> tags,
        Rights rights,
        double score) {

    /** One that was just taken in. */
    public static AssetView of(Asset asset) {
        return new AssetView(
                asset.id(),
                asset.advertiserId(),
                ItemKind.of(asset.kind()),
                asset.name(),
                asset.file().mediaType(),
                asset.width(),
                asset.height(),
                0,
                asset.file().size(),
                asset.uploadedAt(),
                FilesServlet.url(asset.file()),
                Optional.of(asset.file().hash())
                        .filter(hash -> asset.file().mediaType().startsWith("image/"))
                        .map(AssetView::thumb),
                Optional.empty(),
                List.of(),
                Rights.OWN,
                0);
    }

    public static AssetView of(Library.Found found) {
        LibraryItem item = found.item();
        return new AssetView(
                item.id(),
                item.advertiserId(),
                item.kind(),
                item.name(),
                item.file().mediaType(),
                item.width(),
                item.height(),
                item.durationMs(),
                item.file().size(),
                item.keptAt(),
                FilesServlet.url(item.file()),
                item.still().map(AssetView::thumb),
                item.campaignId(),
                item.tags().all(),
                item.rights(),
                Math.round(found.score() * 1000) / 1000.0);
    }

    private static String thumb(String hash) {
        return "/thumbs/320/" + hash;
    }
}
