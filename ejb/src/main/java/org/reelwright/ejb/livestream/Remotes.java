package org.reelwright.ejb.livestream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.livestream.RemoteControl;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.ejb.account.Secrets;

/** Links by which a phone steers a teleprompter without an account. Opening another ends those before. */
@Stateless
public class Remotes {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** @param token shown once, as the link's end */
    public record Opened(RemoteControl remote, String token) {}

    @PersistenceContext
    EntityManager store;

    @Inject
    Shows shows;

    @Inject
    Clock clock;

    /** @return empty for a show that this viewer may not see */
    public Optional<Opened> open(Viewer viewer, UUID show) {
        return shows.find(viewer, show).map(found -> {
            store.createQuery("delete from RemoteControl r where r.showId = :show")
                    .setParameter("show", show)
                    .executeUpdate();
            String token = Secrets.token();
            var remote = RemoteControl.open(found, hash(token), viewer.name(), clock.instant());
            store.persist(remote);
            return new Opened(remote, token);
        });
    }

    /** @return nothing for a token that nobody was given, and for one that has ended */
    public Optional<RunOfShow> steers(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return store.createQuery("select r from RemoteControl r where r.tokenHash = :hash", RemoteControl.class)
                .setParameter("hash", hash(token))
                .getResultStream()
                .findFirst()
                .filter(remote -> remote.isOpen(clock.instant()))
                .map(remote -> store.find(RunOfShow.class, remote.showId()));
    }

    private static String hash(String token) {
        return ContentHash.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
