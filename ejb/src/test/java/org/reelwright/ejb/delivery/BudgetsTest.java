package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Budget;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.delivery.LeaseTerms;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.delivery.Spend;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Money;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.shared.TestDatabase;

class BudgetsTest {

    private static final Instant EVENING = NOON.plus(Duration.ofHours(6));
    private static final Budget BEFORE = new Budget(Money.of(100, "USD"), Money.of(10, "USD"));

    private final TestDatabase database = new TestDatabase();
    private UUID campaign;

    @BeforeEach
    void launch() {
        campaign = database.ask(em -> Running.launched(em, brief().build()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void moreMayBeLentAtOnceWhileItRuns() {
        spendAll();
        assertThat(isLent()).isFalse();

        assertThat(change(MANAGER, BEFORE, "200", "50")).isInstanceOf(Checked.Good.class);

        assertThat(isLent()).isTrue();
        Budget now =
                database.ask(em -> em.find(Campaign.class, campaign).brief().budget());
        assertThat(now).isEqualTo(new Budget(Money.of(200, "USD"), Money.of(50, "USD")));
    }

    @Test
    void neverLessThanWhatIsSpentOrSetAside() {
        long used = spendAll();

        Checked<Campaign> answer = change(MANAGER, BEFORE, "1", "1");

        assertThat(((Checked.Bad<Campaign>) answer).violations())
                .extracting(Violation::field)
                .containsExactly("budget.total", "budget.daily");
        assertThat(spends()).allMatch(spend -> spend.used() == used && spend.used() <= spend.budgetMicros());
        assertThat(spends()).extracting(Spend::budgetMicros).containsExactlyInAnyOrder(100_000_000L, 10_000_000L);
    }

    @Test
    void lessHoldsAtOnceToo() {
        assertThat(change(MANAGER, BEFORE, "50", "")).isInstanceOf(Checked.Good.class);

        assertThat(spends()).extracting(Spend::budgetMicros).containsExactlyInAnyOrder(50_000_000L, 1_610_000L);
    }

    @Test
    void whoComesSecondIsToldWhatTheFirstChose() {
        change(MANAGER, BEFORE, "200", "20");

        Checked<Campaign> answer = change(MANAGER, BEFORE, "300", "30");

        assertThat(((Checked.Bad<Campaign>) answer).violations().get(0).message())
                .contains("meanwhile", "200", "20");
    }

    @Test
    void hidesTheCampaignsOfOthers() {
        var stranger = new Viewer("eve", Role.ADVERTISER, Optional.of(UUID.randomUUID()));

        assertThat(change(stranger, BEFORE, "200", "20")).isInstanceOf(Checked.Bad.class);
        assertThat(database.<Boolean>ask(
                        em -> budgets(em).spent(stranger, campaign).isEmpty()))
                .isTrue();
    }

    @Test
    void aChangeIsToldToTheLineUp() {
        database.run(em -> {
            Budgets budgets = budgets(em);
            budgets.change(MANAGER, campaign, BEFORE, "200", "20");
            verify(budgets.changed).fire(any());
        });
    }

    private Checked<Campaign> change(Viewer who, Budget seen, String total, String daily) {
        return database.ask(em -> budgets(em).change(who, campaign, seen, total, daily));
    }

    private boolean isLent() {
        return database.ask(em -> Running.lend(em, EVENING, item(em).id()).isPresent());
    }

    /** @return micros that are reserved now */
    private long spendAll() {
        database.run(em -> {
            var book = Running.books(em).open(item(em), item(em).flight().dayOf(NOON));
            book.lend(Long.MAX_VALUE / 2, "node", NOON, new LeaseTerms(Duration.ofMinutes(2), Duration.ofMinutes(10)))
                    .ifPresent(em::persist);
        });
        return spends().get(0).used();
    }

    private List<Spend> spends() {
        return database.ask(
                em -> em.createQuery("select s from Spend s", Spend.class).getResultList());
    }

    private static LineItem item(EntityManager em) {
        return em.createQuery("select i from LineItem i", LineItem.class).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private static Budgets budgets(EntityManager em) {
        var budgets = new Budgets();
        budgets.em = em;
        budgets.books = Running.books(em);
        budgets.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        budgets.changed = mock(Event.class);
        return budgets;
    }
}
