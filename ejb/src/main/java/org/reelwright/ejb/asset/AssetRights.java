package org.reelwright.ejb.asset;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.Rights;
import org.reelwright.domain.shared.Violation;

/** Whether material may go into something new. */
@Stateless
public class AssetRights {

    @PersistenceContext
    EntityManager store;

    @Inject
    Releases releases;

    @Inject
    Clock clock;

    /** The last day of the rights to an asset, where they have ended. */
    public Optional<LocalDate> ended(UUID asset) {
        return Optional.ofNullable(store.find(LibraryItem.class, asset))
                .map(LibraryItem::rights)
                .filter(rights -> rights.endedBy(today()))
                .flatMap(Rights::until);
    }

    /** One for each of these assets that may no longer be used. */
    public List<Violation> refusals(Collection<UUID> assets) {
        if (assets.isEmpty()) {
            return List.of();
        }
        return Stream.concat(ended(assets), withdrawn(assets)).toList();
    }

    private Stream<Violation> withdrawn(Collection<UUID> assets) {
        return assets.stream()
                .flatMap(asset -> releases.of(asset).stream())
                .flatMap(release -> release.forbidden().stream())
                .map(why -> new Violation("", why));
    }

    private Stream<Violation> ended(Collection<UUID> assets) {
        return store.createQuery(
                        "select i from LibraryItem i where i.id in :assets and i.expiresOn < :today order by i.name",
                        LibraryItem.class)
                .setParameter("assets", assets)
                .setParameter("today", today())
                .getResultStream()
                .map(item -> new Violation(
                        "",
                        Rights.refusal(
                                "“" + item.name() + "”", item.rights().until().orElseThrow())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
