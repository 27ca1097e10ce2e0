package org.reelwright.ejb.campaign;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.BriefDraft.BrandDraft;
import org.reelwright.domain.campaign.SavedBrand;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Audited;
import org.reelwright.ejb.asset.AssetRights;
import org.reelwright.ejb.asset.Releases;

/** An advertiser's brand kits. */
@Stateless
public class Brands {

    @PersistenceContext
    EntityManager store;

    @Inject
    AssetRights rights;

    @Inject
    Releases releases;

    @Inject
    Clock clock;

    /** By name. */
    public List<SavedBrand> list(Viewer viewer, UUID advertiserId) {
        return viewer.maySee(advertiserId)
                ? ofOwner(advertiserId).filter(brand -> !brand.isRemoved()).toList()
                : List.of();
    }

    public Optional<SavedBrand> find(Viewer viewer, UUID id) {
        return known(viewer, id).filter(brand -> !brand.isRemoved());
    }

    /** Which one somebody changes, as it was when they read it. */
    public record Seen(UUID id, int version) {}

    /** @param seen empty for a new one, which may take the name of one that was removed */
    @Audited("saved a brand kit")
    public Checked<SavedBrand> save(
            Viewer viewer, String name, UUID advertiserId, BrandDraft typed, Optional<Seen> seen) {
        if (!viewer.maySee(advertiserId)) {
            return no("", "There is no such advertiser.");
        }
        return SavedBrand.of(advertiserId, name, typed, new Uploaded(store, rights, releases, advertiserId))
                .then(read -> seen.isPresent() ? change(viewer, seen.get(), read) : add(read));
    }

    private Checked<SavedBrand> add(SavedBrand read) {
        Optional<SavedBrand> namesake = namesake(read);
        if (namesake.filter(brand -> !brand.isRemoved()).isPresent()) {
            return no("name", "There is a brand kit of this name. Change that one, or choose another name.");
        }
        namesake.ifPresentOrElse(brand -> brand.become(read), () -> store.persist(read));
        return new Checked.Good<>(namesake.orElse(read));
    }

    private Checked<SavedBrand> change(Viewer viewer, Seen seen, SavedBrand read) {
        Optional<SavedBrand> known = find(viewer, seen.id());
        if (known.filter(brand -> brand.version() == seen.version()).isEmpty()) {
            return no("", "Somebody else changed this brand kit meanwhile. Open it again to see how it is now.");
        }
        Optional<SavedBrand> namesake =
                namesake(read).filter(brand -> !brand.id().equals(seen.id()));
        if (namesake.filter(brand -> !brand.isRemoved()).isPresent()) {
            return no("name", "There is a brand kit of this name. Change that one, or choose another name.");
        }
        namesake.ifPresent(removed -> {
            store.remove(removed);
            store.flush();
        });
        known.get().become(read);
        store.flush();
        return new Checked.Good<>(known.get());
    }

    private Optional<SavedBrand> namesake(SavedBrand read) {
        return ofOwner(read.advertiserId())
                .filter(brand -> brand.name().equals(read.name()))
                .findFirst();
    }

    private static <T> Checked<T> no(String field, String why) {
        return new Checked.Bad<>(List.of(new Violation(field, why)));
    }

    /** @return whether there was such a brand */
    @Audited("removed a brand kit")
    public boolean remove(Viewer viewer, UUID id) {
        Optional<SavedBrand> brand = find(viewer, id);
        brand.ifPresent(found -> {
            forget(found.advertiserId());
            found.remove(clock.instant());
        });
        return brand.isPresent();
    }

    /** For who removed it and did not mean to. @return whether it was there still, and was not saved anew meanwhile */
    @Audited("took back the removal of a brand kit")
    public boolean restore(Viewer viewer, UUID id) {
        Optional<SavedBrand> brand = known(viewer, id).filter(SavedBrand::isRemoved);
        brand.ifPresent(SavedBrand::comeBack);
        return brand.isPresent();
    }

    private Optional<SavedBrand> known(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(SavedBrand.class, id))
                .filter(brand -> viewer.maySee(brand.advertiserId()));
    }

    /** Those that were removed too. */
    private Stream<SavedBrand> ofOwner(UUID advertiserId) {
        return store.createQuery(
                        "select b from SavedBrand b where b.advertiserId = :owner order by b.name", SavedBrand.class)
                .setParameter("owner", advertiserId)
                .getResultStream();
    }

    private void forget(UUID advertiserId) {
        store.createQuery("delete from SavedBrand b where b.advertiserId = :owner and b.removedAt < :before")
                .setParameter("owner", advertiserId)
                .setParameter("before", clock.instant().minus(SavedBrand.KEPT))
                .executeUpdate();
    }
}
