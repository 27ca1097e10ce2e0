package org.reelwright.ejb.asset;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.FileOwner;
import org.reelwright.domain.asset.StoredFile;

/** Which stored file may be seen by whom. Whatever a person is to see of a file must be owned first. */
@Stateless
public class OwnedFiles {

    @PersistenceContext
    EntityManager store;

    /** Saying it again changes nothing. Part of the caller's transaction, if there is one. */
    public void own(UUID advertiserId, List<StoredFile> files) {
        for (StoredFile file : files) {
            if (owners(file.hash()).stream().noneMatch(o -> o.advertiserId().equals(advertiserId))) {
                store.persist(FileOwner.of(advertiserId, file));
            }
        }
    }

    public Optional<StoredFile> find(Viewer viewer, String hash) {
        return owners(hash).stream()
                .filter(owner -> viewer.maySee(owner.advertiserId()))
                .map(FileOwner::file)
                .findFirst();
    }

    private List<FileOwner> owners(String hash) {
        return store.createQuery("select o from FileOwner o where o.file.hash = :hash", FileOwner.class)
                .setParameter("hash", hash)
                .getResultList();
    }
}
