package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.report.Tally;
import org.reelwright.ejb.report.Reports;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

/** What viewers do while an ad is shown, and what nobody does who only looks at a tag. */
class TrackedAdsIT extends RealServer {

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private PublicAddress address;

    @Inject
    private Reports reports;

    @Test
    void countsWhatViewersDoOnceByItsName() {
        Campaign campaign = campaigns.launch("Muted", 10);
        String vast = http().get(tag(campaign)).body();
        String mute = tracked(vast, "mute");

        for (String told : List.of(mute, mute, tracked(vast, "pause"), mute.replace("?name=mute", "?name=waved"))) {
            assertThat(http().get(told).statusCode()).isEqualTo(200);
        }

        Tally totals = reports.campaign(LaunchedCampaign.MANAGER, campaign.id())
                .orElseThrow()
                .totals();
        assertThat(totals.interactions())
                .isEqualTo(Map.of(EventKind.MUTE, 1L, EventKind.PAUSE, 1L, EventKind.CUSTOM, 1L));
        campaigns.pause(campaign);
    }

    @Test
    void decidesNothingForWhoOnlyLooks() {
        Campaign campaign = campaigns.launch("Looked at", 1);
        for (int i = 0; i < 3; i++) {
            var answer = http().send("HEAD", tag(campaign), BodyPublishers.noBody());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Reelwright-Ready")).contains("true");
        }
        assertThat(http().get(tag(campaign)).body())
                .as("its only impression was not set aside")
                .contains("<InLine");
        campaigns.pause(campaign);
        assertThat(http().send("HEAD", tag(campaign), BodyPublishers.noBody())
                        .headers()
                        .firstValue("Reelwright-Ready"))
                .contains("false");
    }

    private String tracked(String vast, String event) {
        Matcher found = Pattern.compile("event=\"" + event + "\"[^>]*>(?:<!\\[CDATA\\[)?([^<\\]]+)")
                .matcher(vast);
        assertThat(found.find()).as(event).isTrue();
        return address.onThisMachine()
                .relativize(URI.create(found.group(1).replace("&amp;", "&")))
                .toString();
    }

    private static String tag(Campaign campaign) {
        return "ads/vast?campaign=" + campaign.id();
    }

    private Http http() {
        return Http.at(address.onThisMachine());
    }
}
