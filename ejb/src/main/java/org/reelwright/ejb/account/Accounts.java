package org.reelwright.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.ApiKey;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.User;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;

/** Users, advertisers and API keys. */
@Stateless
public class Accounts {

    private static final int MOST_COLLEAGUES = 200;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Clock clock;

    /** @param login in any case */
    public Optional<User> user(String login) {
        return store.createQuery("select u from User u where u.login = :login", User.class)
                .setParameter("login", canonical(login))
                .getResultStream()
                .findFirst();
    }

    public Optional<Viewer> viewer(String login) {
        return user(login).filter(User::isEnabled).map(u -> new Viewer(u.login(), u.role(), u.advertiserId()));
    }

    public Optional<Advertiser> advertiser(UUID id) {
        return Optional.ofNullable(store.find(Advertiser.class, id));
    }

    /** Those whom the viewer may see, by name. */
    public List<Advertiser> advertisers(Viewer viewer) {
        return store.createQuery("select a from Advertiser a order by a.name, a.id", Advertiser.class)
                .getResultStream()
                .filter(a -> viewer.maySee(a.id()))
                .toList();
    }

    /** To whom something of an advertiser's can be handed, by name: its own people, and to staff their own too. */
    public List<User> colleagues(Viewer viewer, UUID advertiserId) {
        if (!viewer.maySee(advertiserId)) {
            return List.of();
        }
        String staff = viewer.role() == Role.ADVERTISER ? "" : " or u.advertiserId is null";
        return store.createQuery(
                        "select u from User u where u.disabledAt is null and (u.advertiserId = :advertiser" + staff
                                + ") order by u.displayName, u.login",
                        User.class)
                .setParameter("advertiser", advertiserId)
                .setMaxResults(MOST_COLLEAGUES)
                .getResultList();
    }

    @Audited("made an API key")
    public Checked<IssuedKey> issueKey(Viewer viewer, UUID advertiserId, String name) {
        var findings = new Findings();
        String label = findings.requiredLine("name", name, 100, "Name the key after the program that will use it.");
        boolean visible =
                viewer.maySee(advertiserId) && advertiser(advertiserId).isPresent();
        findings.expect(visible, "advertiser", "There is no such advertiser.");
        return findings.judge(() -> issue(advertiserId, label));
    }

    /** All keys, revoked ones too, newest first. */
    public List<ApiKey> keys(Viewer viewer, UUID advertiserId) {
        if (!viewer.maySee(advertiserId)) {
            return List.of();
        }
        return store.createQuery(
                        "select k from ApiKey k where k.advertiserId = :owner order by k.createdAt desc, k.id",
                        ApiKey.class)
                .setParameter("owner", advertiserId)
                .getResultList();
    }

    /** @return whether there is such a key, now revoked */
    @Audited("revoked an API key")
    public boolean revoke(Viewer viewer, UUID keyId) {
        Optional<ApiKey> key =
                Optional.ofNullable(store.find(ApiKey.class, keyId)).filter(k -> viewer.maySee(k.advertiserId()));
        key.ifPresent(k -> k.revoke(clock.instant()));
        return key.isPresent();
    }

    /** The advertiser's own view, for a key that was not revoked. */
    public Optional<Viewer> byKey(String secret) {
        if (!secret.startsWith(Secrets.KEY_PREFIX)) {
            return Optional.empty();
        }
        return store.createQuery(
                        "select k from ApiKey k where k.secretHash = :hash and k.revokedAt is null", ApiKey.class)
                .setParameter("hash", hash(secret))
                .getResultStream()
                .findFirst()
                .map(k -> new Viewer(k.name(), Role.ADVERTISER, Optional.of(k.advertiserId())));
    }

    static String canonical(String login) {
        return PlainText.line(login).toLowerCase(Locale.ROOT);
    }

    private IssuedKey issue(UUID advertiserId, String label) {
        String secret = Secrets.key();
        var key = ApiKey.issue(advertiserId, label, hash(secret), clock.instant());
        store.persist(key);
        return new IssuedKey(key, secret);
    }

    /** A plain digest will do: the secret has 256 random bits, so there is nothing to guess. */
    private static String hash(String secret) {
        return ContentHash.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
