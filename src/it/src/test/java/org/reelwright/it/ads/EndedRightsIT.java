package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.Rights;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.asset.Library;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

class EndedRightsIT extends RealServer {

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private Library library;

    @Inject
    private PublicAddress address;

    @Test
    void whatRunsStopsWhereTheRightsToSomethingInItHaveEndedAndGoesOnWhenTheyAreRenewed() {
        Campaign campaign = campaigns.presented("Licensed");
        UUID recording =
                campaign.brief().presenter().flatMap(Casting::recording).orElseThrow();
        campaigns.keepInLibrary(campaign, recording);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(ad(campaign)).contains("<InLine>");

        lastUntil(recording, today.minusDays(1));
        assertThat(ad(campaign)).contains("<VAST").doesNotContain("<InLine>");

        lastUntil(recording, today.plusDays(30));
        assertThat(ad(campaign)).contains("<InLine>");
    }

    private void lastUntil(UUID item, LocalDate last) {
        int version = library.find(LaunchedCampaign.MANAGER, item)
                .map(LibraryItem::version)
                .orElseThrow();
        assertThat(library.license(
                        LaunchedCampaign.MANAGER, item, version, new Rights("Agency", "", Optional.of(last))))
                .isInstanceOf(Checked.Good.class);
    }

    private String ad(Campaign campaign) {
        return Http.at(address.onThisMachine())
                .get("ads/vast?campaign=" + campaign.id())
                .body();
    }
}
