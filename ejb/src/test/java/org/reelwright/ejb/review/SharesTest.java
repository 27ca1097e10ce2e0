package org.reelwright.ejb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.review.ClientAnswer;
import org.reelwright.domain.review.ClientShare;
import org.reelwright.domain.review.Drawing;
import org.reelwright.domain.review.Remark;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.TestDatabase;

class SharesTest {

    private static final StoredFile COPY = new StoredFile("c".repeat(64), "video/mp4", 7);

    private final TestDatabase database = new TestDatabase();
    private Instant now = NOON;
    private UUID film;
    private UUID otherFilm;

    @SuppressWarnings("unchecked")
    private final Event<ShareMoved> shareMoved = mock(Event.class);

    @BeforeEach
    void twoFilms() {
        List<UUID> films = database.ask(em -> {
            var campaign = Running.reviewed(em, brief().build());
            return Running.films(em, campaign.id()).stream().map(Creative::id).toList();
        });
        film = films.get(0);
        otherFilm = films.get(1);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTokenOpensItsShareAndNothingElseDoes() {
        String token = share("Ann").token();

        assertThat(token).hasSize(43);
        assertThat(open(token)).isPresent();
        assertThat(open(token.substring(1) + "A")).isEmpty();
        assertThat(open(token.toLowerCase(java.util.Locale.ROOT))).isEmpty();
        assertThat(open("")).isEmpty();
        assertThat(open(token + token)).isEmpty();
        assertThat(open("' or 1=1 --")).isEmpty();
    }

    @Test
    void whatAClientSaidWaitsUntilTheFilmIsDecided() {
        Shared one = share("Ann");
        share("Bob");
        assertThat(answered()).isEmpty();
        Checked<ClientShare> said = ask(shares -> shares.answer(one.share(), ClientAnswer.YES, "Go on"));
        assertThat(said).isInstanceOf(Checked.Good.class);
        assertThat(answered()).hasSize(1);
        verify(shareMoved).fire(any(ShareMoved.class));
        assertThat(answered().get(0).share().recipient()).isEqualTo("Ann");
        assertThat(answered().get(0).campaign()).isNotEmpty();

        boolean decided = database.ask(em -> em.find(Creative.class, film).decide(CreativeStatus.APPROVED));
        assertThat(decided).isTrue();
        assertThat(answered()).isEmpty();
    }

    private List<Shares.Answered> answered() {
        return ask(shares -> shares.answered(MANAGER, 5));
    }

    @Test
    void itOpensNothingAfterItHasEndedOrWasTakenBack() {
        Shared one = share("Ann");
        Shared other = share("Bob");
        ask(shares -> shares.revoke(MANAGER, one.share().id()));

        assertThat(open(one.token())).isEmpty();
        assertThat(open(other.token())).isPresent();
        now = NOON.plus(Duration.ofDays(7));
        assertThat(open(other.token())).isEmpty();
    }

    @Test
    void onlyReviewersShareAndSeeWhatIsShared() {
        var advertiser = new Viewer("dora", Role.ADVERTISER, Optional.of(UUID.randomUUID()));
        share("Ann");
        Checked<Shared> shared = ask(shares -> shares.share(advertiser, film, "Ann", 7));
        assertThat(shared).isInstanceOf(Checked.Bad.class);
        assertThat(of(advertiser)).isEmpty();
    }

    @Test
    void theSameFilmForTheSameNameIsCopiedOnce() {
        Shared first = share("Ann");
        assertThat(next()).isPresent();
        missing(copies -> {
            copies.made(first.share().id(), COPY);
            return true;
        });

        assertThat(share("Ann").share().copy()).contains(COPY);
        assertThat(share("Bob").share().copy()).isEmpty();
        assertThat(next()).map(MissingCopies.Wanted::recipient).contains("Bob");
    }

    @Test
    void aCopyThatFailsIsGivenUpAfterThreeAttempts() {
        Shared share = share("Ann");
        for (int i = 0; i < 3; i++) {
            assertThat(next()).isPresent();
            missing(copies -> {
                copies.failed(share.share().id());
                return true;
            });
        }
        assertThat(next()).isEmpty();
    }

    @Test
    void aClientSeesWhatTheyAndTheirReviewersSaidAndNoMore() {
        ClientShare ann = share("Ann").share();
        ClientShare bob = share("Bob").share();
        remarks(remarks -> remarks.say(MANAGER, film, 1, "Internal", Drawing.NONE));
        Remark asked = said(remarks -> remarks.say(ann, 2, "Is it red?", Drawing.NONE));
        said(remarks -> remarks.say(bob, 3, "Bob's own", Drawing.NONE));
        said(remarks -> remarks.answer(MANAGER, asked.id(), "It is"));

        assertThat(list(remarks -> remarks.through(ann)))
                .extracting(Remark::words)
                .containsExactly("Is it red?", "It is");
        assertThat(list(remarks -> remarks.of(List.of(film, otherFilm)))).hasSize(4);
        assertThat(list(remarks -> remarks.of(List.of(otherFilm)))).isEmpty();
    }

    @Test
    void aClientsAnswerDecidesNothing() {
        ClientShare share = share("Ann").share();
        ask(shares -> shares.answer(share, ClientAnswer.NO, "Too loud"));

        assertThat(of(MANAGER).get(0).answer()).contains(ClientAnswer.NO);
        CreativeStatus status = database.ask(em -> em.find(Creative.class, film).status());
        assertThat(status).isEqualTo(CreativeStatus.IN_REVIEW);
    }

    private Shared share(String recipient) {
        return ((Checked.Good<Shared>) ask(shares -> shares.share(MANAGER, film, recipient, 7))).value();
    }

    private Optional<ClientShare> open(String token) {
        return ask(shares -> shares.byToken(token));
    }

    private List<ClientShare> of(Viewer viewer) {
        return ask(shares -> shares.of(viewer, film));
    }

    private Optional<MissingCopies.Wanted> next() {
        return missing(MissingCopies::next);
    }

    private List<Remark> list(Function<Remarks, List<Remark>> call) {
        return remarks(call);
    }

    private Remark said(Function<Remarks, Checked<Remark>> call) {
        now = now.plusSeconds(1);
        return ((Checked.Good<Remark>) remarks(call)).value();
    }

    private <T> T ask(Function<Shares, T> call) {
        return database.ask(em -> {
            var shares = new Shares();
            shares.database = em;
            shares.clock = Running.at(now);
            shares.moved = shareMoved;
            return call.apply(shares);
        });
    }

    @SuppressWarnings("unchecked")
    private <T> T remarks(Function<Remarks, T> call) {
        return database.ask(em -> {
            var remarks = new Remarks();
            remarks.database = em;
            remarks.clock = Running.at(now);
            remarks.moved = mock(Event.class);
            remarks.fps = 30;
            return call.apply(remarks);
        });
    }

    private <T> T missing(Function<MissingCopies, T> call) {
        return database.ask(em -> {
            var missing = new MissingCopies();
            missing.database = em;
            missing.clock = Running.at(now);
            missing.moved = shareMoved;
            return call.apply(missing);
        });
    }
}
