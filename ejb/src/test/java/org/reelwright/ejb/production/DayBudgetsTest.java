package org.reelwright.ejb.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.production.DayBudgets.Source;
import org.reelwright.ejb.production.DayBudgets.Standing;
import org.reelwright.ejb.shared.TestDatabase;

class DayBudgetsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Viewer ADMIN = new Viewer("ada", Role.ADMIN, Optional.empty());
    private static final Viewer MANAGER = new Viewer("mona", Role.ACCOUNT_MANAGER, Optional.empty());

    private final TestDatabase database = new TestDatabase();
    private final Settings settings = new Settings();
    private final UUID advertiser = database.ask(em -> {
        var joined = Advertiser.join("Nordlicht", NOW);
        em.persist(joined);
        return joined.id();
    });

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anAdministratorChoosesAndLetsTheUsualHoldAgain() {
        assertThat(standing().source()).isEqualTo(Source.USUAL);

        assertThat(choose(ADMIN, "12.50")).isInstanceOf(Checked.Good.class);
        assertThat(standing().budget()).isEqualTo(Money.of(new java.math.BigDecimal("12.50"), "USD"));
        assertThat(standing().source()).isEqualTo(Source.CHOSEN);

        choose(ADMIN, " ");
        assertThat(standing().budget()).isEqualTo(Money.of(200, "USD"));
    }

    @Test
    void whatConfigurationNamesIsNotChosenHere() {
        choose(ADMIN, "12.50");
        settings.set("reelwright.budgets.day." + advertiser, "70");

        assertThat(standing().source()).isEqualTo(Source.CONFIGURED);
        assertThat(standing().budget()).isEqualTo(Money.of(70, "USD"));
        assertThat(choose(ADMIN, "30")).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void nobodyElseChoosesOrSees() {
        assertThat(choose(MANAGER, "30")).isInstanceOf(Checked.Bad.class);
        assertThat(this.<Integer>ask(budgets -> budgets.all(MANAGER).size())).isZero();
        assertThat(choose(ADMIN, "thirty")).isInstanceOf(Checked.Bad.class);
    }

    private Standing standing() {
        return ask(budgets -> budgets.all(ADMIN).get(0));
    }

    private Checked<Money> choose(Viewer who, String amount) {
        return ask(budgets -> budgets.choose(who, advertiser, amount));
    }

    private <T> T ask(Function<DayBudgets, T> question) {
        return database.ask(em -> {
            var budgets = new DayBudgets();
            budgets.database = em;
            budgets.clock = Clock.fixed(NOW, ZoneOffset.UTC);
            budgets.tariff = new Tariff();
            budgets.tariff.config = settings;
            return question.apply(budgets);
        });
    }
}
