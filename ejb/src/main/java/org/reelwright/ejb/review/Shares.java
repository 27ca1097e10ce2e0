package org.reelwright.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.review.ClientAnswer;
import org.reelwright.domain.review.ClientShare;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Secrets;

/** Links by which people without an account look at one film. */
@Stateless
public class Shares {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int MOST_OF_A_FILM = 50;

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    Event<ShareMoved> moved;

    public Checked<Shared> share(Viewer viewer, UUID film, String recipient, int days) {
        Creative creative = database.find(Creative.class, film);
        if (creative == null || !viewer.mayReview()) {
            return no("", "There is no such film.");
        }
        if (of(viewer, film).size() >= MOST_OF_A_FILM) {
            return no("", "This film has " + MOST_OF_A_FILM + " links already.");
        }
        String token = Secrets.token();
        var share = ClientShare.of(creative, recipient, days, hash(token), viewer.name(), clock.instant());
        if (share instanceof Checked.Good<ClientShare> good) {
            copyFromBefore(good.value());
            database.persist(good.value());
            return new Checked.Good<>(new Shared(good.value(), token));
        }
        return new Checked.Bad<>(((Checked.Bad<ClientShare>) share).violations());
    }

    /** Those of a film, newest first. */
    public List<ClientShare> of(Viewer viewer, UUID film) {
        return viewer.mayReview()
                ? database.createQuery(
                                "select s from ClientShare s where s.creativeId = :film order by s.sharedAt desc, s.id",
                                ClientShare.class)
                        .setParameter("film", film)
                        .getResultList()
                : List.of();
    }

    /** What a client said of a film that is not decided yet. */
    public record Answered(ClientShare share, String campaign) {}

    /** The newest first. */
    public List<Answered> answered(Viewer viewer, int most) {
        if (!viewer.mayReview()) {
            return List.of();
        }
        return database.createQuery(
                        "select s, k.name from ClientShare s join Creative c on c.id = s.creativeId"
                                + " join Campaign k on k.id = c.campaignId where s.answer is not null"
                                + " and s.revokedAt is null and c.status = :undecided and c.superseded = false"
                                + " order by s.answeredAt desc, s.id",
                        Object[].class)
                .setParameter("undecided", CreativeStatus.IN_REVIEW)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Answered((ClientShare) row[0], (String) row[1]))
                .toList();
    }

    /** @return nothing if there is no such share */
    public Optional<ClientShare> revoke(Viewer viewer, UUID share) {
        Optional<ClientShare> found =
                Optional.ofNullable(database.find(ClientShare.class, share)).filter(s -> viewer.mayReview());
        found.ifPresent(s -> {
            s.revoke(clock.instant());
            moved.fire(ShareMoved.of(s, film(s)));
        });
        return found;
    }

    /** @return nothing for a token that nobody was given, and for one that has ended */
    public Optional<ClientShare> byToken(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return database.createQuery("select s from ClientShare s where s.tokenHash = :hash", ClientShare.class)
                .setParameter("hash", hash(token))
                .getResultStream()
                .findFirst()
                .filter(share -> share.isOpen(clock.instant()));
    }

    /** The film that was shared; its own files are not for the client. */
    public Creative film(ClientShare share) {
        return database.find(Creative.class, share.creativeId());
    }

    public Checked<ClientShare> answer(ClientShare share, ClientAnswer said, String note) {
        var answered = database.find(ClientShare.class, share.id()).answer(said, note, clock.instant());
        if (answered instanceof Checked.Good<ClientShare>) {
            moved.fire(ShareMoved.of(share, film(share)));
        }
        return answered;
    }

    /** The same film for the same name is copied once. */
    private void copyFromBefore(ClientShare share) {
        database.createQuery(
                        "select s from ClientShare s where s.filmHash = :film and s.recipient = :name"
                                + " and s.copy.hash is not null",
                        ClientShare.class)
                .setParameter("film", share.filmHash())
                .setParameter("name", share.recipient())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(ClientShare::copy)
                .ifPresent(share::copied);
    }

    /** A plain digest will do: the token has 256 random bits, so there is nothing to guess. */
    private static String hash(String token) {
        return ContentHash.of(token.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> Checked<T> no(String field, String why) {
        return new Checked.Bad<>(List.of(new Violation(field, why)));
    }
}
