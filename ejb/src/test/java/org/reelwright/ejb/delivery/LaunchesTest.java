package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;
import static org.reelwright.ejb.delivery.Running.launches;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.delivery.BudgetLease;
import org.reelwright.domain.delivery.LeaseTerms;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.LineUp;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.Films;
import org.reelwright.domain.rendition.QualityReport;
import org.reelwright.domain.review.Review;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.shared.TestDatabase;

class LaunchesTest {

    private final TestDatabase database = new TestDatabase();
    private UUID campaign;

    @BeforeEach
    void aCampaignInReview() {
        campaign = database.ask(em -> Running.reviewed(em, brief().build()).id());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void refusesACampaignWithoutAnApprovedFilm() {
        assertThat(no(Launches::launch)).contains("approve");
        assertThat(status()).isEqualTo(CampaignStatus.IN_REVIEW);
        assertThat(lineUp().size()).isZero();
    }

    @Test
    void servesTheApprovedFilmsOnceLaunched() {
        approve();
        yes(Launches::launch);
        assertThat(status()).isEqualTo(CampaignStatus.RUNNING);
        assertThat(lineUp().size()).isEqualTo(3);
        assertThat(no(Launches::launch)).contains("running");
    }

    @Test
    void refusesAFilmThatFailedItsCheckUntilSomebodyAnswersForIt() {
        approve();
        database.run(em -> Running.films(em, campaign).get(0).checked(Films.failed()));
        assertThat(no(Launches::launch)).contains("15 s", "loudness");
        assertThat(status()).isEqualTo(CampaignStatus.IN_REVIEW);

        database.run(em ->
                em.persist(Review.overrule(Running.films(em, campaign).get(0), "mona", "Silent film for lifts", NOON)));
        yes(Launches::launch);
        assertThat(lineUp().size()).isEqualTo(3);
    }

    @Test
    void refusesAFilmThatNothingHasCheckedUntilSomebodySaysWhy() {
        approve();
        database.run(em -> Running.films(em, campaign).get(0).checked(QualityReport.NOT_CHECKED));
        assertThat(no(Launches::launch)).contains("15 s", "never checked");

        database.run(em ->
                em.persist(Review.overrule(Running.films(em, campaign).get(0), "mona", "Seen by the team", NOON)));
        yes(Launches::launch);
    }

    @Test
    void refusesMaterialWhoseRightsHaveEnded() {
        approve();
        var refused = database.ask(em -> {
            Launches launches = launches(em, NOON);
            when(launches.rights.refusals(any())).thenReturn(List.of(new Violation("", "The rights ended.")));
            return launches.launch(MANAGER, campaign);
        });
        assertThat(refused).isEqualTo(new Checked.Bad<>(List.of(new Violation("", "The rights ended."))));
        assertThat(status()).isEqualTo(CampaignStatus.IN_REVIEW);
    }

    @Test
    void servesOnlyTheNewestApprovedVersionOfAFilm() {
        approve();
        database.run(em -> {
            var old = Running.films(em, campaign).get(0);
            var production = em.find(Production.class, old.productionId());
            var next = Running.film(production, old.subject(), 2);
            em.persist(next);
            Running.approve(em, next);
        });
        yes(Launches::launch);
        assertThat(lineUp().size()).isEqualTo(3);
    }

    @Test
    void servesNothingWhilePausedAndGoesOnUnderTheNewBudget() {
        approve();
        yes(Launches::launch);
        yes(Launches::pause);
        assertThat(status()).isEqualTo(CampaignStatus.PAUSED);
        assertThat(lineUp().size()).isZero();
        revise(brief().spending(Money.of(900, "USD"), Money.of(90, "USD")).build());
        yes(Launches::resume);
        assertThat(lineUp().size()).isEqualTo(3);
        assertThat(budgets()).containsExactly(Money.of(900, "USD").micros());
    }

    /** Total 100, 40 spent, 15 set aside: with 45 in all, the 15 would be spent once they are free again. */
    @Test
    void neverGoesOnWithLessThanIsSpentOrSetAside() {
        approve();
        yes(Launches::launch);
        spend(40, 15);
        yes(Launches::pause);
        revise(brief().spending(Money.of(45, "USD"), Money.of(45, "USD")).build());
        assertThat(bad(Launches::resume).violations())
                .extracting(Violation::field)
                .containsExactly("budget.total", "budget.daily");
        assertThat(status()).isEqualTo(CampaignStatus.PAUSED);
        assertThat(budgets()).allMatch(limit -> limit == Money.of(100, "USD").micros());

        revise(brief().spending(Money.of(56, "USD"), Money.of(55, "USD")).build());
        yes(Launches::resume);
        assertThat(budgets())
                .containsExactlyInAnyOrder(
                        Money.of(56, "USD").micros(), Money.of(55, "USD").micros());
    }

    @Test
    void theLimitsOfDaysThatAreOverStayAsTheyWere() {
        approve();
        yes(Launches::launch);
        spend(40, 0);
        yes(Launches::pause);
        revise(brief().spending(Money.of(45, "USD"), Money.of(5, "USD")).build());
        database.run(
                em -> assertThat(launches(em, NOON.plus(Duration.ofDays(1))).resume(MANAGER, campaign))
                        .isInstanceOf(Checked.Good.class));
        assertThat(budgets())
                .containsExactlyInAnyOrder(
                        Money.of(45, "USD").micros(), Money.of(100, "USD").micros());
    }

    /** In whole dollars, today. */
    private void spend(long settled, long setAside) {
        database.run(em -> {
            var item =
                    em.createQuery("select i from LineItem i", LineItem.class).getSingleResult();
            var book = Running.books(em).open(item, item.flight().dayOf(NOON));
            book.rebudget(new Budget(Money.of(100, "USD"), Money.of(100, "USD")));
            long lent = Money.of(settled + setAside, "USD").micros();
            BudgetLease lease =
                    book.lend(lent, "node", NOON, LeaseTerms.DEFAULT).orElseThrow();
            em.persist(lease);
            book.settle(lease, Money.of(settled, "USD").micros(), NOON);
        });
    }

    @Test
    void refusesToResumeInAnotherCurrency() {
        approve();
        yes(Launches::launch);
        yes(Launches::pause);
        revise(brief().spending(Money.of(900, "EUR"), Money.of(90, "EUR")).build());
        assertThat(no(Launches::resume)).contains("currency");
        assertThat(status()).isEqualTo(CampaignStatus.PAUSED);
    }

    @Test
    void refusesACurrencyInWhichNothingHasAPrice() {
        approve();
        revise(brief().spending(Money.of(900, "ISK"), Money.of(90, "ISK")).build());
        assertThat(no(Launches::launch)).contains("no price", "USD", "JPY");
        assertThat(status()).isEqualTo(CampaignStatus.IN_REVIEW);
    }

    @Test
    void asksThePriceOfItsCurrency() {
        approve();
        revise(brief().spending(Money.of(90_000, "JPY"), Money.of(9_000, "JPY")).build());
        yes(Launches::launch);
        assertThat(lineUp().dearest(1)).hasSize(1);
        LineItem item = database.ask(
                em -> em.createQuery("select i from LineItem i", LineItem.class).getSingleResult());
        assertThat(item.price()).isEqualTo(new Money(600_000, "JPY"));
    }

    @Test
    void refusesAFilmWhoseFileNoLongerSaysWhoMadeIt() {
        approve();
        Checked<Campaign> answer = database.ask(em -> {
            Launches launches = launches(em, NOON);
            Creative mute = Running.films(em, campaign).get(1);
            when(launches.provenances.intact(mute.files().film())).thenReturn(false);
            return launches.launch(MANAGER, campaign);
        });

        assertThat(((Checked.Bad<Campaign>) answer).violations().get(0).message())
                .contains(Subject.cut(0, 15).in(Shape.SQUARE).path(), "which models made it", "new version");
        assertThat(status()).isEqualTo(CampaignStatus.IN_REVIEW);
        assertThat(lineUp().size()).isZero();
    }

    @Test
    void aNewVersionMakesUpForAFilmThatLostIt() {
        approve();
        database.run(em -> {
            var old = Running.films(em, campaign).get(0);
            var next = Running.film(em.find(Production.class, old.productionId()), old.subject(), 2);
            next.decide(CreativeStatus.APPROVED);
            em.persist(next);
            em.flush();
            Launches launches = launches(em, NOON);
            when(launches.provenances.intact(old.files().film())).thenReturn(false);
            assertThat(launches.launch(MANAGER, campaign)).isInstanceOf(Checked.Good.class);
        });
    }

    @Test
    void refusesAFlightThatIsOver() {
        approve();
        Instant afterwards = brief().build().flight().endsAt();
        Checked<Campaign> answer = database.ask(em -> launches(em, afterwards).launch(MANAGER, campaign));
        assertThat(((Checked.Bad<Campaign>) answer).violations().get(0).field()).isEqualTo("flight.last");
    }

    @Test
    void endsForGood() {
        approve();
        yes(Launches::launch);
        yes(Launches::end);
        assertThat(lineUp().size()).isZero();
        assertThat(no(Launches::resume)).contains("ended");
        assertThat(no(Launches::launch)).contains("ended");
    }

    @Test
    void onlyWhatEndedIsOver() {
        approve();
        yes(Launches::launch);
        yes(Launches::pause);
        assertThat(ended()).isZero();
        yes(Launches::end);
        assertThat(ended()).isEqualTo(1);
    }

    private int ended() {
        return database.ask(em -> {
            var ended = new EndedLineItems();
            ended.em = em;
            var all = em.createQuery("select i.id from LineItem i", UUID.class)
                    .getResultStream()
                    .collect(Collectors.toSet());
            return ended.among(all).size();
        });
    }

    @Test
    void aRefusedPauseStopsNothing() {
        assertThat(no(Launches::pause)).contains("in review");
        assertThat(status()).isEqualTo(CampaignStatus.IN_REVIEW);
    }

    @Test
    void hidesTheCampaignsOfOthers() {
        approve();
        var stranger = new Viewer("eve", Role.ADVERTISER, Optional.of(UUID.randomUUID()));
        Checked<Campaign> answer = database.ask(em -> launches(em, NOON).launch(stranger, campaign));
        assertThat(((Checked.Bad<Campaign>) answer).violations().get(0).message())
                .contains("no such campaign");
        assertThat(status()).isEqualTo(CampaignStatus.IN_REVIEW);
    }

    private interface Call {
        Checked<Campaign> on(Launches launches, Viewer viewer, UUID campaign);
    }

    private void yes(Call call) {
        assertThat(ask(call)).isInstanceOf(Checked.Good.class);
    }

    private String no(Call call) {
        return bad(call).violations().get(0).message();
    }

    private Checked.Bad<Campaign> bad(Call call) {
        return (Checked.Bad<Campaign>) ask(call);
    }

    private Checked<Campaign> ask(Call call) {
        return database.ask(em -> call.on(launches(em, NOON), MANAGER, campaign));
    }

    private void approve() {
        database.run(em -> Running.approveAll(em, campaign));
    }

    private void revise(Brief brief) {
        database.run(em -> assertThat(campaign(em).revise(brief)).isTrue());
    }

    private CampaignStatus status() {
        return database.ask(em -> campaign(em).status());
    }

    private Campaign campaign(EntityManager em) {
        return em.find(Campaign.class, campaign);
    }

    private LineUp lineUp() {
        return database.ask(Running::everythingServed);
    }

    private List<Long> budgets() {
        return database.ask(em ->
                em.createQuery("select s.budgetMicros from Spend s", Long.class).getResultList());
    }
}
