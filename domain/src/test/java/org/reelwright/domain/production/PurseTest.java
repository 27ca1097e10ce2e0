package org.reelwright.domain.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Money;

class PurseTest {

    @Property
    void neverPassesItsBudgetWhateverHappensInWhateverOrder(
            @ForAll @Size(max = 80) List<@IntRange(max = 4) Integer> acts,
            @ForAll @Size(min = 80, max = 80) List<@IntRange(max = 400) Integer> amounts) {
        Purse purse = Purse.ofCampaign(UUID.randomUUID(), micros(1_000));
        var open = new ArrayList<Money>();
        long invoices = 0;
        for (int i = 0; i < acts.size(); i++) {
            Money amount = micros(amounts.get(i));
            switch (open.isEmpty() ? Math.min(acts.get(i), 1) : acts.get(i)) {
                case 0 -> purse.rebudget(micros(amounts.get(i) * 5L));
                case 1 -> {
                    if (purse.reserve(amount)) {
                        open.add(amount);
                    }
                }
                case 2 -> purse.release(open.remove(0));
                default -> {
                    purse.settle(open.remove(0), amount);
                    invoices += amount.micros();
                }
            }
            assertThat(purse.settled().plus(purse.reserved())).isLessThanOrEqualTo(purse.budget());
            assertThat(purse.settled().plus(purse.overrun()).micros()).isEqualTo(invoices);
            assertThat(purse.reserved().micros())
                    .isEqualTo(open.stream().mapToLong(Money::micros).sum());
        }
    }

    @Test
    void refusesTheOneThatWouldPassIt() {
        Purse purse = Purse.ofCampaign(UUID.randomUUID(), micros(100));
        assertThat(purse.reserve(micros(60))).isTrue();
        assertThat(purse.reserve(micros(41))).isFalse();
        assertThat(purse.reserve(micros(40))).isTrue();
        assertThat(purse.room()).isEqualTo(micros(0));
    }

    @Test
    void hasNoRoomAfterAProviderChargedMoreThanItHadSaid() {
        Purse purse = Purse.ofCampaign(UUID.randomUUID(), micros(100));
        purse.reserve(micros(90));
        purse.settle(micros(90), micros(130));
        assertThat(purse.settled()).isEqualTo(micros(100));
        assertThat(purse.overrun()).isEqualTo(micros(30));
        assertThat(purse.reserve(micros(1))).isFalse();
    }

    private static Money micros(long micros) {
        return new Money(micros, "USD");
    }
}
