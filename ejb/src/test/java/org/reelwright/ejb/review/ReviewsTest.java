package org.reelwright.ejb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.production.Commission;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.Films;
import org.reelwright.domain.rendition.QualityReport;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.review.FourEyes;
import org.reelwright.domain.review.Review;
import org.reelwright.domain.review.Undoing;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.asset.Releases;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.rendition.Provenances;
import org.reelwright.ejb.rendition.ReviewedCreatives;
import org.reelwright.ejb.shared.TestDatabase;

class ReviewsTest {

    private static final Viewer OTTO = new Viewer("otto", Role.ACCOUNT_MANAGER, Optional.empty());
    private static final Viewer ADMIN = new Viewer("ada", Role.ADMIN, Optional.empty());

    private final TestDatabase database = new TestDatabase();
    private final Provenances provenances = mock(Provenances.class);
    private UUID film;
    private FourEyes fourEyes = new FourEyes(false);
    private Instant now = NOON;

    @BeforeEach
    void aFilmInReview() {
        film = database.ask(em -> {
            var campaign = Running.reviewed(em, brief().build());
            return Running.films(em, campaign.id()).get(0).id();
        });
        when(provenances.intact(any())).thenReturn(true);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void approvesAFilmThatPassedItsCheck() {
        check(Films.passed());

        assertThat(ask(reviews -> reviews.approve(MANAGER, film))).isInstanceOf(Checked.Good.class);
        assertThat(said().overruled()).isEmpty();
    }

    @Test
    void approvesAFilmThatNothingHasCheckedOnlyWithAReason() {
        check(QualityReport.NOT_CHECKED);

        assertThat(no(reviews -> reviews.approve(MANAGER, film))).contains("never checked", "say why");
        assertThat(status()).isEqualTo(CreativeStatus.IN_REVIEW);
        assertThat(ask(reviews -> reviews.approveAllTheSame(MANAGER, film, "Seen by the whole team")))
                .isInstanceOf(Checked.Good.class);
    }

    @Test
    void approvesNoFilmThatNoLongerSaysWhoMadeIt() {
        when(provenances.intact(any())).thenReturn(false);

        assertThat(no(reviews -> reviews.approve(MANAGER, film))).contains("which models made it", "made anew");
        assertThat(no(reviews -> reviews.approveAllTheSame(MANAGER, film, "Nobody looks")))
                .contains("which models made it");
        assertThat(status()).isEqualTo(CreativeStatus.IN_REVIEW);
    }

    @Test
    void refusesAFilmThatFailedItsCheckAndSaysWhatFailed() {
        check(Films.failed());

        assertThat(no(reviews -> reviews.approve(MANAGER, film))).contains("loudness", "say why");
        assertThat(status()).isEqualTo(CreativeStatus.IN_REVIEW);
    }

    @Test
    void letsAnAccountManagerOverruleTheCheckWithAReason() {
        check(Films.failed());

        assertThat(ask(reviews -> reviews.approveAllTheSame(MANAGER, film, " Silent film for screens in lifts ")))
                .isInstanceOf(Checked.Good.class);

        assertThat(status()).isEqualTo(CreativeStatus.APPROVED);
        assertThat(said().reviewer()).isEqualTo("mona");
        assertThat(said().note()).isEqualTo("Silent film for screens in lifts");
        assertThat(said().decidedAt()).isEqualTo(now);
        assertThat(said().overruled()).containsExactly(Rule.LOUDNESS);
    }

    @Test
    void letsNobodyOverruleWithoutAReason() {
        check(Films.failed());

        assertThat(no(reviews -> reviews.approveAllTheSame(MANAGER, film, "  ")))
                .contains("why");
        assertThat(status()).isEqualTo(CreativeStatus.IN_REVIEW);
    }

    @Test
    void letsNobodyElseOverrule() {
        check(Films.failed());

        assertThat(no(reviews -> reviews.approveAllTheSame(ADMIN, film, "It is fine")))
                .contains("account managers");
        assertThat(no(reviews -> reviews.approve(ADMIN, film))).contains("failed its check");
        assertThat(status()).isEqualTo(CreativeStatus.IN_REVIEW);
    }

    @Test
    void rejectsAFilmThatFailedItsCheckAsAnyOther() {
        check(Films.failed());

        assertThat(ask(reviews -> reviews.reject(MANAGER, film, "Too quiet"))).isInstanceOf(Checked.Good.class);
        assertThat(said().overruled()).isEmpty();
    }

    @Test
    void keepsTheReportWithTheFilm() {
        check(Films.failed());

        QualityReport kept = database.ask(em -> creative(em).quality());
        assertThat(kept).isEqualTo(Films.failed());
    }

    @Test
    void twoMustApproveWhereFourEyesAreAskedForAndNeitherOrderedIt() {
        fourEyes = new FourEyes(true);
        orderedBy("ada");

        assertThat(no(reviews -> reviews.approve(ADMIN, film))).contains("You ordered this film");
        assertThat(good(reviews -> reviews.approve(MANAGER, film)).status()).isEqualTo(CreativeStatus.IN_REVIEW);
        assertThat(no(reviews -> reviews.approve(MANAGER, film))).contains("another person");
        assertThat(good(reviews -> reviews.approve(OTTO, film)).status()).isEqualTo(CreativeStatus.APPROVED);
    }

    @Test
    void oneOfTwoMayRejectWhatTheOtherApproved() {
        fourEyes = new FourEyes(true);
        good(reviews -> reviews.approve(MANAGER, film));

        assertThat(good(reviews -> reviews.reject(OTTO, film, "Too loud")).status())
                .isEqualTo(CreativeStatus.REJECTED);
    }

    @Test
    void bothTakeAFailedCheckUponThemselves() {
        check(Films.failed());
        fourEyes = new FourEyes(true);
        good(reviews -> reviews.approveAllTheSame(MANAGER, film, "Silent screens"));

        assertThat(no(reviews -> reviews.approve(OTTO, film))).contains("failed its check");
        assertThat(good(reviews -> reviews.approveAllTheSame(OTTO, film, "Silent screens"))
                        .status())
                .isEqualTo(CreativeStatus.APPROVED);
    }

    @Test
    void anApprovalTakenBackLeavesTheFilmToWaitAndTheCampaignUnready() {
        onlyThisFilm();
        good(reviews -> reviews.approve(MANAGER, film));
        assertThat(campaign()).isEqualTo(CampaignStatus.READY);

        assertThat(no(reviews -> reviews.takeBack(OTTO, film))).contains("not yours");
        assertThat(good(reviews -> reviews.takeBack(MANAGER, film)).status()).isEqualTo(CreativeStatus.IN_REVIEW);
        assertThat(campaign()).isEqualTo(CampaignStatus.IN_REVIEW);
        assertThat(good(reviews -> reviews.reject(OTTO, film, "No")).status()).isEqualTo(CreativeStatus.REJECTED);
    }

    @Test
    void aFirstOfTwoApprovalsMayBeTakenBackToo() {
        fourEyes = new FourEyes(true);
        good(reviews -> reviews.approve(MANAGER, film));
        good(reviews -> reviews.takeBack(MANAGER, film));
        good(reviews -> reviews.approve(OTTO, film));

        assertThat(status()).isEqualTo(CreativeStatus.IN_REVIEW);
    }

    @Test
    void nothingIsTakenBackLate() {
        good(reviews -> reviews.approve(MANAGER, film));
        now = now.plusSeconds(30);

        assertThat(no(reviews -> reviews.takeBack(MANAGER, film))).contains("too late");
        assertThat(status()).isEqualTo(CreativeStatus.APPROVED);
    }

    private void orderedBy(String login) {
        database.run(em ->
                em.persist(Commission.of(em.find(Production.class, creative(em).productionId()), login, NOON)));
    }

    private void onlyThisFilm() {
        database.run(em -> em.createQuery("delete from Creative c where c.id <> :film")
                .setParameter("film", film)
                .executeUpdate());
    }

    private CampaignStatus campaign() {
        return database.ask(
                em -> em.find(Campaign.class, creative(em).campaignId()).status());
    }

    private Creative good(Function<Reviews, Checked<Creative>> call) {
        return ((Checked.Good<Creative>) ask(call)).value();
    }

    private void check(QualityReport report) {
        database.run(em -> creative(em).checked(report));
    }

    private String no(Function<Reviews, Checked<Creative>> call) {
        return ((Checked.Bad<Creative>) ask(call)).violations().get(0).message();
    }

    @SuppressWarnings("unchecked")
    private Checked<Creative> ask(Function<Reviews, Checked<Creative>> call) {
        return database.ask(em -> {
            var reviews = new Reviews();
            reviews.database = em;
            now = now.plusSeconds(1);
            reviews.clock = Running.at(now);
            reviews.creatives = ReviewedCreatives.in(em);
            reviews.provenances = provenances;
            reviews.fourEyes = fourEyes;
            reviews.moved = mock(Event.class);
            reviews.releases = mock(Releases.class);
            reviews.undoing = new Undoing(Duration.ofSeconds(20));
            return call.apply(reviews);
        });
    }

    private Review said() {
        return database.ask(
                em -> em.createQuery("select r from Review r", Review.class).getSingleResult());
    }

    private CreativeStatus status() {
        return database.ask(em -> creative(em).status());
    }

    private Creative creative(EntityManager em) {
        return em.find(Creative.class, film);
    }
}
