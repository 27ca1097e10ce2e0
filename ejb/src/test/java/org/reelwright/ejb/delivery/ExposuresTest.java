package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.delivery.Servings.serving;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.Candidate;

class ExposuresTest {

    private final Exposures exposures = new Exposures();
    private final Candidate ad = serving().served().ad();

    @Test
    void countsByCreativeAndByCampaignSinceAMoment() {
        exposures.shown("ann", ad, NOON);
        exposures.shown("ann", ad, NOON.plusSeconds(3_600));
        assertThat(exposures.of("ann").times(ad.creativeId(), NOON.minusSeconds(1)))
                .isEqualTo(2);
        assertThat(exposures.of("ann").times(ad.campaignId(), NOON.plusSeconds(1)))
                .isEqualTo(1);
        assertThat(exposures.of("ben").times(ad.campaignId(), NOON.minusSeconds(1)))
                .isZero();
    }

    @Test
    void forgetsWhatIsTooOldToMatter() {
        exposures.shown("ann", ad, NOON);
        exposures.shown("ann", ad, NOON.plus(Duration.ofDays(31)));
        assertThat(exposures.of("ann").times(ad.campaignId(), NOON.minusSeconds(1)))
                .isEqualTo(1);
    }

    @Test
    void forgetsWhoWasNotSeenForLongestBeforeMemoryRunsOut() {
        for (int i = 0; i < 250_000; i++) {
            exposures.shown("viewer " + i, ad, NOON);
        }
        assertThat(exposures.of("viewer 0").times(ad.campaignId(), NOON.minusSeconds(1)))
                .isZero();
        assertThat(exposures.of("viewer 249999").times(ad.campaignId(), NOON.minusSeconds(1)))
                .isEqualTo(1);
    }
}
