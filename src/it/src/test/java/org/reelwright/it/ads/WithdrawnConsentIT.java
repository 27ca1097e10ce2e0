package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.account.Accounts;
import org.reelwright.ejb.account.IssuedKey;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

/** A film that runs shows a person, who changes their mind. */
class WithdrawnConsentIT extends RealServer {

    private static final Pattern FILM = Pattern.compile("media/([0-9a-f]{64})/film\\.mp4");

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private Accounts accounts;

    @Inject
    private PublicAddress address;

    @Test
    void whoNoLongerAgreesToBeShownIsNotServedAnyMore() {
        Campaign campaign = campaigns.presented("Presented");
        UUID recording =
                campaign.brief().presenter().flatMap(Casting::recording).orElseThrow();
        Http owner = owner(campaign);
        String film = film(ad(campaign));
        assertThat(visitor().get(film).statusCode()).isEqualTo(200);

        assertThat(owner.delete("api/v1/assets/" + recording + "/release").statusCode())
                .isEqualTo(204);

        assertThat(ad(campaign)).contains("<VAST").doesNotContain("<InLine>");
        assertThat(visitor().get(film).statusCode()).isEqualTo(404);
        JsonNode creative = Http.json(owner.get("api/v1/campaigns/" + campaign.id() + "/creatives"))
                .get(0);
        assertThat(creative.path("status").asText()).isEqualTo("REJECTED");
    }

    private static String film(String vast) {
        Matcher found = FILM.matcher(vast);
        assertThat(found.find()).as(vast).isTrue();
        return found.group();
    }

    private String ad(Campaign campaign) {
        return visitor().get("ads/vast?campaign=" + campaign.id()).body();
    }

    private Http owner(Campaign campaign) {
        var key = accounts.issueKey(LaunchedCampaign.MANAGER, campaign.advertiserId(), "consent");
        return visitor()
                .with(
                        "Authorization",
                        "Bearer " + ((Checked.Good<IssuedKey>) key).value().secret());
    }

    private Http visitor() {
        return Http.at(address.onThisMachine());
    }
}
