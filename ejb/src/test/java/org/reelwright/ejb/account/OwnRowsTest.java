package org.reelwright.ejb.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;

class OwnRowsTest {

    @Test
    void anAdvertiserIsHeldToItsOwnEvenWhereNobodySaysWhoItIs() {
        var advertiser = new Viewer("ann", Role.ADVERTISER, Optional.of(UUID.randomUUID()));
        var nobody = new Viewer("ann", Role.ADVERTISER, Optional.empty());

        assertThat(OwnRows.condition(advertiser, "c")).isEqualTo(" and c.advertiserId = :owner");
        assertThat(OwnRows.condition(nobody, "c")).isEqualTo(" and c.advertiserId = :owner");
    }

    @Test
    void staffSeeAll() {
        assertThat(OwnRows.condition(new Viewer("mona", Role.ACCOUNT_MANAGER, Optional.empty()), "c"))
                .isEmpty();
    }
}
