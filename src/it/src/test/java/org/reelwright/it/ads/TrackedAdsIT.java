package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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

    private static final List<String> BEHIND = List.of(
            "?to=https://evil.example",
            "?landingPage=https://evil.example&name=https://evil.example",
            "?name=%0d%0aLocation:%20https://evil.example",
            "?x=%250d%250aLocation:%2520https://evil.example",
            "/",
            "/https://evil.example",
            "%2Fhttps:%2F%2Fevil.example",
            "%252Fevil.example",
            ";https://evil.example",
            "%0d%0aLocation:%20https://evil.example",
            "%00",
            "@evil.example",
            "%40evil.example",
            "=",
            "%3D");

    private static final List<String> BEFORE = List.of(
            "/evil.example/",
            "https:%2F%2Fevil.example%2F",
            "https://evil.example/",
            "..%2F",
            "%5Cevil.example%5C",
            "%0d%0aLocation:%20https://evil.example%0d%0a",
            "%250d%250a",
            "%09",
            "a");

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

        for (String told : List.of(
                mute,
                mute,
                tracked(vast, "pause"),
                mute.replace("?name=mute", "?name=Waved"),
                mute.replace("?name=mute", "?name=%3Cwaved%3E"),
                mute.replace("?name=mute", "?name=Waved"))) {
            assertThat(http().get(told).statusCode()).isEqualTo(200);
        }

        Tally totals = reports.campaign(LaunchedCampaign.MANAGER, campaign.id())
                .orElseThrow()
                .totals();
        assertThat(totals.interactions())
                .isEqualTo(Map.of(EventKind.MUTE, 1L, EventKind.PAUSE, 1L, EventKind.CUSTOM, 2L));
        assertThat(totals.customByName()).isEqualTo(Map.of("waved", 1L, "_waved_", 1L));
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

    /** Whatever is put before, into or behind a click's address: it leads to the page that was signed, or nowhere. */
    @Test
    void leadsAClickNowhereButToTheSignedPage() {
        Campaign campaign = campaigns.launch("Bent", 10);
        String click = clickThrough(http().get(tag(campaign)).body());
        String token = click.substring(click.lastIndexOf('/') + 1);
        assertThat(led(click)).as("as it is").isTrue();
        for (String behind : BEHIND) {
            led(click + behind);
        }
        for (String before : BEFORE) {
            led("ads/event/" + before + token);
        }
        for (int at = 0; at < token.length(); at++) {
            String bent = token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
            assertThat(led("ads/event/" + bent)).as(bent).isFalse();
        }
        campaigns.pause(campaign);
    }

    /** @return whether it led to the signed page; nowhere else is allowed */
    private boolean led(String path) {
        HttpResponse<String> told = led("POST", path);
        HttpResponse<String> asked = led("GET", path);
        assertThat(told.statusCode()).as(path).isEqualTo(asked.statusCode());
        return asked.statusCode() == 302;
    }

    private HttpResponse<String> led(String method, String path) {
        var answer = http().with("X-Forwarded-Host", "evil.example")
                .with("Referer", "https://evil.example/")
                .send(method, path, BodyPublishers.noBody());
        List<String> to = answer.headers().allValues("Location");
        if (answer.statusCode() == 302) {
            assertThat(to).as(path).singleElement().asString().startsWith(LaunchedCampaign.LANDING_PAGE + "&rw_click=");
        } else {
            assertThat(to).as(path).isEmpty();
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
        }
        return answer;
    }

    private String clickThrough(String vast) {
        Matcher found = Pattern.compile("<ClickThrough>([^<]+)").matcher(vast);
        assertThat(found.find()).isTrue();
        return address.onThisMachine().relativize(URI.create(found.group(1))).toString();
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
