package org.reelwright.ejb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.ModelRelease;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.campaign.Corner;
import org.reelwright.domain.campaign.PresenterPlacement;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.review.FourEyes;
import org.reelwright.domain.review.Review;
import org.reelwright.domain.review.Undoing;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.asset.ConsentWithdrawn;
import org.reelwright.ejb.asset.Releases;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.rendition.Provenances;
import org.reelwright.ejb.rendition.ReviewedCreatives;
import org.reelwright.ejb.shared.TestDatabase;

class WithdrawalsTest {

    private static final String GONE = "Ann Example has withdrawn the consent to be shown. Choose another presenter.";

    private final TestDatabase database = new TestDatabase();
    private final UUID recording = UUID.randomUUID();
    private final Releases releases = mock(Releases.class);

    @SuppressWarnings("unchecked")
    private final Event<QueueMoved> moved = mock(Event.class);

    private UUID presented;
    private UUID plain;

    @BeforeEach
    void twoCampaignsRun() {
        presented = database.ask(em -> Running.launched(em, presentedBy(recording)));
        plain = database.ask(em -> Running.launched(em, brief().build()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatShowsThePersonIsRejectedWithTheReasonAndLeavesTheLineUp() {
        int before = served();

        database.run(em -> withdrawals(em).withdrawn(new ConsentWithdrawn(owner(em), withdrawn(em))));

        assertThat(films(presented)).extracting(Creative::status).containsOnly(CreativeStatus.REJECTED);
        assertThat(films(plain)).extracting(Creative::status).containsOnly(CreativeStatus.APPROVED);
        assertThat(served()).isEqualTo(before - films(presented).size());
        assertThat(lastWord(films(presented).get(0))).isEqualTo(GONE);
        verify(moved, times(3)).fire(new QueueMoved(presented));
    }

    @Test
    void aFilmThatIsFinishedAfterwardsCannotBeApproved() {
        when(releases.forbidden(recording)).thenReturn(Optional.of(GONE));
        UUID film = database.ask(em -> {
            Campaign campaign = Running.reviewed(em, presentedBy(recording));
            return Running.films(em, campaign.id()).get(0).id();
        });

        Checked<Creative> answer = database.ask(em -> reviews(em).approve(MANAGER, film));

        assertThat(((Checked.Bad<Creative>) answer).violations().get(0).message())
                .isEqualTo(GONE);
    }

    @Test
    void anotherAdvertisersWithdrawalTouchesNothing() {
        database.run(em -> withdrawals(em)
                .withdrawn(new ConsentWithdrawn(
                        new Viewer("eve", Role.ADVERTISER, Optional.of(UUID.randomUUID())), withdrawn(em))));

        assertThat(films(presented)).extracting(Creative::status).containsOnly(CreativeStatus.APPROVED);
    }

    private static Brief presentedBy(UUID recording) {
        return brief().build()
                .presentedBy(
                        new Casting(PresenterPlacement.FULL, Optional.empty(), Optional.of(recording), Corner.LEFT));
    }

    private ModelRelease withdrawn(EntityManager em) {
        Asset film = mock(Asset.class);
        when(film.id()).thenReturn(recording);
        when(film.advertiserId()).thenReturn(em.find(Campaign.class, presented).advertiserId());
        var release =
                ((Checked.Good<ModelRelease>) ModelRelease.record(film, "Ann Example", "Ads", "mona", NOON)).value();
        release.withdraw("ann", NOON);
        return release;
    }

    private Viewer owner(EntityManager em) {
        return new Viewer(
                "ann",
                Role.ADVERTISER,
                Optional.of(em.find(Campaign.class, presented).advertiserId()));
    }

    private Withdrawals withdrawals(EntityManager em) {
        var withdrawals = new Withdrawals();
        withdrawals.database = em;
        withdrawals.reviews = reviews(em);
        withdrawals.creatives = ReviewedCreatives.in(em);
        return withdrawals;
    }

    private Reviews reviews(EntityManager em) {
        var reviews = new Reviews();
        reviews.database = em;
        reviews.clock = Running.at(NOON.plusSeconds(60));
        reviews.creatives = ReviewedCreatives.in(em);
        reviews.provenances = mock(Provenances.class);
        when(reviews.provenances.intact(any())).thenReturn(true);
        reviews.fourEyes = new FourEyes(false);
        reviews.undoing = new Undoing(Duration.ofSeconds(20));
        reviews.moved = moved;
        reviews.releases = releases;
        return reviews;
    }

    private int served() {
        return database.ask(em -> Running.everythingServed(em).size());
    }

    private List<Creative> films(UUID campaign) {
        return database.ask(em -> Running.films(em, campaign));
    }

    private String lastWord(Creative film) {
        return database.ask(em -> em.createQuery(
                        "select r from Review r where r.creativeId = :film order by r.decidedAt desc", Review.class)
                .setParameter("film", film.id())
                .setMaxResults(1)
                .getSingleResult()
                .note());
    }
}
