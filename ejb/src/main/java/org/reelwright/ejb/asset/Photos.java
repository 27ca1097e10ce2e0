package org.reelwright.ejb.asset;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.FileOwner;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.OutsideTrouble;

/** The files of material, for the making of films: checked briefs and edits name only their own advertiser's. */
@Stateless
public class Photos {

    @PersistenceContext
    EntityManager database;

    /** Of what was uploaded, the file itself. */
    public StoredFile file(UUID asset) {
        return Optional.ofNullable(database.find(Asset.class, asset))
                .map(Asset::file)
                .orElseThrow(Photos::gone);
    }

    /** Of anything in the library that can be seen, a picture: a clip's is its still. */
    public StoredFile picture(UUID item) {
        return Optional.ofNullable(database.find(Asset.class, item))
                .filter(asset -> asset.kind() != AssetKind.CLIP)
                .map(Asset::file)
                .or(() -> Optional.ofNullable(database.find(LibraryItem.class, item))
                        .flatMap(this::still))
                .orElseThrow(Photos::gone);
    }

    private Optional<StoredFile> still(LibraryItem item) {
        return database.createQuery(
                        "select o from FileOwner o where o.file.hash = :still and o.advertiserId = :advertiser",
                        FileOwner.class)
                .setParameter("still", item.still().orElse(""))
                .setParameter("advertiser", item.advertiserId())
                .setMaxResults(1)
                .getResultStream()
                .map(FileOwner::file)
                .findFirst();
    }

    private static OutsideTrouble gone() {
        return OutsideTrouble.lasting("a picture of the brief is no longer there", null);
    }
}
