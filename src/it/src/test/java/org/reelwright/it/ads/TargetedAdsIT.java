package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.FrequencyCap;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.ejb.account.Accounts;
import org.reelwright.ejb.account.IssuedKey;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

/** Who sees what: targeting, frequency caps, uploaded lists, and what consent allows of them. */
class TargetedAdsIT extends RealServer {

    private static final String ANN = ContentHash.of("ann@example.org".getBytes(StandardCharsets.UTF_8));
    private static final String AGREED = "&gdpr=0";

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private PublicAddress address;

    @Inject
    private Accounts accounts;

    @Test
    void servesOnlyWhereAndWhenItIsMeantToBe() {
        Campaign campaign =
                campaigns.launch("Vienna only", 20, targeting(List.of("AT-9"), List.of(), Optional.empty()));

        assertThat(hasAd(campaign, "&country=AT&region=AT-9")).isTrue();
        assertThat(hasAd(campaign, "&country=DE")).isFalse();
        assertThat(hasAd(campaign, "")).isFalse();
        assertThat(hasAd(campaign, "&country=AT&region=AT-9&cat=IAB25-3"))
                .as("a blocked category")
                .isFalse();
        assertThat(hasAd(campaign, "&country=AT&region=AT-9&site=bad.example"))
                .as("a blocked site")
                .isFalse();
        assertThat(hasAd(campaign, "&country=AT&region=AT-9&site=notbad.example"))
                .isTrue();
    }

    @Test
    void stopsWhenAViewerHasSeenItOftenEnoughIfTheViewerMayBeKnown() {
        Campaign campaign = campaigns.launch(
                "Twice a day", 50, targeting(List.of(), List.of(), Optional.of(new FrequencyCap(2, 24))));

        assertThat(hasAd(campaign, AGREED + "&uid=ben")).isTrue();
        assertThat(hasAd(campaign, AGREED + "&uid=ben")).isTrue();
        assertThat(hasAd(campaign, AGREED + "&uid=ben")).isFalse();
        assertThat(hasAd(campaign, AGREED + "&uid=cleo")).isTrue();
        for (int i = 0; i < 5; i++) {
            assertThat(hasAd(campaign, "&gdpr=1&uid=dora"))
                    .as("nobody knows dora")
                    .isTrue();
            assertThat(hasAd(campaign, AGREED + "&us_privacy=1YYN&uid=eve")).isTrue();
        }
    }

    @Test
    void findsPeopleOnAnUploadedListWhoAgreedToThat() throws Exception {
        Campaign campaign =
                campaigns.launch("For runners", 20, targeting(List.of(), List.of("runners"), Optional.empty()));
        Http owner = http().with("Authorization", "Bearer " + key(campaign.advertiserId()))
                .with("Content-Type", "text/plain");
        assertThat(hasAd(campaign, AGREED + "&uid=" + ANN)).isFalse();

        HttpResponse<String> kept = owner.send("PUT", "api/v1/segments/runners", BodyPublishers.ofString(ANN + "\n"));

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        JsonNode lists = Http.json(owner.get("api/v1/segments"));
        assertThat(lists.at("/0/members").asInt()).isEqualTo(1);
        assertThat(hasAd(campaign, AGREED + "&uid=" + ANN)).isTrue();
        assertThat(hasAd(campaign, AGREED + "&uid=ann@example.org"))
                .as("hashed by us")
                .isTrue();
        assertThat(hasAd(campaign, "&gdpr=1&uid=" + ANN)).as("without consent").isFalse();
        assertThat(hasAd(campaign, AGREED + "&seg=runners"))
                .as("said by the request")
                .isTrue();
        assertThat(owner.send("PUT", "api/v1/segments/x", BodyPublishers.ofString("\nann@example.org"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(owner.delete("api/v1/segments/runners").statusCode()).isEqualTo(204);
        assertThat(hasAd(campaign, AGREED + "&uid=" + ANN)).isFalse();
    }

    private boolean hasAd(Campaign campaign, String viewing) {
        HttpResponse<String> vast = http().get("ads/vast?campaign=" + campaign.id() + viewing);
        assertThat(vast.statusCode()).isEqualTo(200);
        return vast.body().contains("<InLine>");
    }

    private static Targeting targeting(List<String> places, List<String> segments, Optional<FrequencyCap> cap) {
        return new Targeting(
                places,
                null,
                null,
                null,
                null,
                null,
                segments,
                null,
                null,
                List.of("IAB25"),
                List.of("bad.example"),
                null,
                Optional.empty(),
                cap);
    }

    private String key(UUID advertiser) {
        var answer = accounts.issueKey(LaunchedCampaign.MANAGER, advertiser, "test");
        return ((Checked.Good<IssuedKey>) answer).value().secret();
    }

    private Http http() {
        return Http.at(address.onThisMachine());
    }
}
