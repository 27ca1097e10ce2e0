package org.reelwright.ejb.asset;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.shared.OutsideTrouble;

/** The files of assets, for the making of films: a checked brief names only its own advertiser's. */
@Stateless
public class Photos {

    @PersistenceContext
    private EntityManager database;

    public StoredFile file(UUID asset) {
        Asset found = database.find(Asset.class, asset);
        if (found == null) {
            throw OutsideTrouble.lasting("a picture of the brief is no longer there", null);
        }
        return found.file();
    }
}
