package org.reelwright.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.review.ClientShare;

/** Shares that wait for the copy of their film. */
@Stateless
public class MissingCopies {

    private static final int ATTEMPTS = 3;

    /** @param film whose copy is wanted */
    public record Wanted(UUID share, Creative film, String recipient) {}

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    Event<ShareMoved> moved;

    /** The one that has waited longest. */
    public Optional<Wanted> next() {
        return database.createQuery(
                        "select s from ClientShare s where s.copy.hash is null and s.copyAttempts < :most"
                                + " and s.revokedAt is null and s.expiresAt > :now order by s.sharedAt",
                        ClientShare.class)
                .setParameter("most", ATTEMPTS)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(share ->
                        new Wanted(share.id(), database.find(Creative.class, share.creativeId()), share.recipient()));
    }

    public void made(UUID share, StoredFile copy) {
        tell(share, found -> found.copied(copy));
    }

    public void failed(UUID share) {
        tell(share, ClientShare::couldNotBeCopied);
    }

    private void tell(UUID id, Consumer<ClientShare> done) {
        ClientShare share = database.find(ClientShare.class, id);
        done.accept(share);
        moved.fire(ShareMoved.of(share, database.find(Creative.class, share.creativeId())));
    }
}
