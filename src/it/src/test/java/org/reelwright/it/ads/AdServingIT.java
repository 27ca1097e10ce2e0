package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.measurement.AdEvent;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.report.CampaignReport;
import org.reelwright.domain.report.Tally;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.account.Accounts;
import org.reelwright.ejb.account.IssuedKey;
import org.reelwright.ejb.report.Reports;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

class AdServingIT extends RealServer {

    private static final String HOSTILE = "]]> <b>\"Tee & Söhne\"</b> 中文 😀 שלום";

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private PublicAddress address;

    @Inject
    private Reports reports;

    @Inject
    private Accounts accounts;

    @Test
    void isUnderstoodAndToldBackByAWellKnownClient() throws Exception {
        Campaign campaign = campaigns.launch(HOSTILE, 10);

        JsonNode played = VastPlayer.play(root().resolve(tag(campaign)));

        assertThat(played.path("version").asText()).isEqualTo("4.2");
        assertThat(played.path("title").asText()).isEqualTo(HOSTILE);
        assertThat(played.path("duration").asInt()).isEqualTo(15);
        assertThat(played.at("/film/bytes").asInt()).isEqualTo(LaunchedCampaign.FILM_BYTES);
        assertThat(played.at("/captions/text").asText()).isEqualTo(LaunchedCampaign.CAPTIONS);
        assertThat(played.path("landedOn").asText()).startsWith(LaunchedCampaign.LANDING_PAGE + "&rw_click=");
        assertThat(played.path("answers")).isNotEmpty().allMatch(status -> status.asInt() == 200);
        List<AdEvent> events =
                campaigns.events(UUID.fromString(played.path("servingId").asText()));
        assertThat(events)
                .extracting(e -> e.id().kind())
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.range(EventKind.NOT_VIEWABLE, EventKind.CUSTOM)));
        assertThat(events)
                .filteredOn(e -> e.id().kind() == EventKind.ERROR)
                .allMatch(e -> e.errorCode().get() == 405);
        Tally totals = totals(campaign);
        assertThat(totals.impressions()).isEqualTo(1);
        assertThat(totals.completions()).isEqualTo(1);
        assertThat(totals.clicks()).isEqualTo(1);
        assertThat(totals.spend().micros()).isEqualTo(4_000);
    }

    @Test
    void isUnderstoodByAnotherParserInBothVersions() throws Exception {
        Campaign campaign = campaigns.launch("Read: " + HOSTILE, 10);

        for (String version : List.of("3.0", "4.2")) {
            JsonNode read = OtherPrograms.readVast(
                    http().get(tag(campaign) + "&version=" + version).body());
            assertThat(read.path("version").asText()).isEqualTo(version);
            JsonNode ad = read.path("ads").path(0);
            assertThat(ad.path("title").asText()).isEqualTo("Read: " + HOSTILE);
            assertThat(ad.path("seconds").asInt()).isEqualTo(15);
            assertThat(ad.at("/media/0/uri").asText()).endsWith("/film.mp4");
            assertThat(ad.path("impressions")).hasSize(1);
            assertThat(ad.path("companions").asInt()).isEqualTo(1);
        }
        assertThat(http().get(tag(campaign) + "&version=2.0").statusCode()).isEqualTo(400);
    }

    @Test
    void isPlayedInVersion3ByAWellKnownClient() throws Exception {
        Campaign campaign = campaigns.launch("Of old", 10);

        JsonNode played = VastPlayer.play(root().resolve(tag(campaign) + "&version=3.0"));

        assertThat(played.path("version").asText()).isEqualTo("3.0");
        assertThat(played.at("/film/bytes").asInt()).isEqualTo(LaunchedCampaign.FILM_BYTES);
        assertThat(totals(campaign).impressions()).isEqualTo(1);
    }

    @Test
    void isFoundThroughTheWrapperOfAnotherAdServer() throws Exception {
        Campaign campaign = campaigns.launch("Wrapped", 10);
        String query = "tag=" + encoded(root().resolve(tag(campaign)).toString()) + "&told="
                + encoded(root().resolve("tests/constant/").toString());

        JsonNode played = VastPlayer.play(root().resolve("tests/constant/wrapper?" + query));

        assertThat(played.path("title").asText()).isEqualTo("Wrapped");
        assertThat(played.at("/film/bytes").asInt()).isEqualTo(LaunchedCampaign.FILM_BYTES);
        assertThat(played.path("answers")).isNotEmpty().allMatch(status -> status.asInt() == 200);
        assertThat(totals(campaign).impressions()).isEqualTo(1);
        assertThat(totals(campaign).completions()).isEqualTo(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void fillsABreakWithAdsOfDifferentCampaigns() throws Exception {
        campaigns.launch("First of a break", 10);
        campaigns.launch("Second of a break", 10);

        JsonNode all = OtherPrograms.readVast(
                http().get("ads/vast?pod=30&slots=5&language=en").body());

        assertThat(all.path("ads")).hasSizeBetween(2, 5);
        double seconds = 0;
        for (int i = 0; i < all.path("ads").size(); i++) {
            JsonNode ad = all.path("ads").path(i);
            assertThat(ad.path("sequence").asInt()).isEqualTo(i + 1);
            seconds += ad.path("seconds").asDouble();
        }
        assertThat(seconds).isLessThan(31);
        assertThat(all.path("ads").findValuesAsText("title")).doesNotHaveDuplicates();
    }

    @Test
    void countsAnEventOnceHoweverOftenItIsTold() throws Exception {
        Campaign campaign = campaigns.launch("Replayed", 10);
        String impression = path(ad(campaign), "Impression");

        for (int i = 0; i < 20; i++) {
            assertThat(http().get(impression).statusCode()).isEqualTo(200);
        }
        assertThat(http().send("POST", impression, BodyPublishers.noBody()).statusCode())
                .isEqualTo(200);

        assertThat(totals(campaign).impressions()).isEqualTo(1);
        assertThat(totals(campaign).spend().micros()).isEqualTo(4_000);
    }

    @Test
    void countsNothingThatWasTamperedWith() throws Exception {
        Campaign campaign = campaigns.launch("Tampered", 10);
        String impression = path(ad(campaign), "Impression");
        char other = impression.charAt(60) == 'A' ? 'B' : 'A';

        assertThat(http().get(impression.substring(0, 60) + other + impression.substring(61))
                        .statusCode())
                .isEqualTo(403);
        assertThat(http().get("ads/event/https%3A%2F%2Fevil.example").statusCode())
                .isIn(400, 403);
        assertThat(http().send("HEAD", impression, BodyPublishers.noBody()).statusCode())
                .isEqualTo(204);

        assertThat(totals(campaign).impressions()).isZero();
    }

    @Test
    void leadsAClickToTheSignedPageAndCountsItOnce() throws Exception {
        Campaign campaign = campaigns.launch("Clicked", 10);
        HttpResponse<String> vast = ad(campaign);

        for (int i = 0; i < 3; i++) {
            var click = http().get(path(vast, "ClickThrough") + "?to=https://evil.example");
            assertThat(click.statusCode()).isEqualTo(302);
            assertThat(click.headers().firstValue("Location").orElseThrow())
                    .startsWith(LaunchedCampaign.LANDING_PAGE + "&rw_click=");
        }
        http().get(path(vast, "ClickTracking"));

        assertThat(totals(campaign).clicks()).isEqualTo(1);
    }

    @Test
    void servesNoMoreThanTheBudgetPaysFor() throws Exception {
        Campaign campaign = campaigns.launch("Small", 3);

        for (int i = 0; i < 3; i++) {
            http().get(path(ad(campaign), "Impression"));
        }

        assertThat(hasAd(ad(campaign))).isFalse();
        assertThat(totals(campaign).spend().micros()).isEqualTo(3 * 4_000);
    }

    @Test
    void servesNothingWhilePaused() {
        Campaign campaign = campaigns.launch("Paused", 10);
        assertThat(hasAd(ad(campaign))).isTrue();

        campaigns.pause(campaign);
        assertThat(hasAd(ad(campaign))).isFalse();

        campaigns.resume(campaign);
        assertThat(hasAd(ad(campaign))).isTrue();
    }

    @Test
    void servesNothingThatDoesNotFitThePlace() {
        Campaign campaign = campaigns.launch("Fitting", 10);

        assertThat(hasAd(http().get(tag(campaign) + "&shape=9x16&maxduration=15&language=en")))
                .isTrue();
        assertThat(hasAd(http().get(tag(campaign) + "&shape=16x9"))).isFalse();
        assertThat(hasAd(http().get(tag(campaign) + "&maxduration=6"))).isFalse();
        assertThat(hasAd(http().get("ads/vast?campaign=" + UUID.randomUUID()))).isFalse();
    }

    @Test
    void countsAConversionOnceForTheClickThatWasSigned() throws Exception {
        Campaign campaign = campaigns.launch("Sold", 10);
        String click = click(campaign);
        var sale = Map.of(
                "event_name",
                "purchase",
                "event_id",
                "17",
                "event_time",
                Instant.now().toString(),
                "click_id",
                click,
                "value",
                19.90,
                "currency",
                "USD");

        JsonNode told = Http.json(api(campaign).post("api/v1/conversions", Map.of("conversions", List.of(sale, sale))));
        var page = http().get("ads/c.gif?event_name=purchase&event_id=17&click_id=" + click);
        var forged = http().get("ads/c.gif?event_name=purchase&event_id=19&click_id=A" + click);

        assertThat(told.at("/conversions/0/status").asText()).isEqualTo("ACCEPTED");
        assertThat(told.at("/conversions/1/status").asText()).isEqualTo("DUPLICATE");
        assertThat(page.headers().firstValue("Reelwright-Conversion")).contains("DUPLICATE");
        assertThat(forged.statusCode()).isEqualTo(400);
        assertThat(totals(campaign).sales().conversions()).isEqualTo(1);
        assertThat(totals(campaign).sales().value().micros()).isEqualTo(19_900_000);
    }

    @Test
    void saysWhatIsWrongWithConversions() {
        Campaign campaign = campaigns.launch("Unsold", 10);
        var lines = BodyPublishers.ofString("event_name,event_id,event_time\r\npurchase,18,yesterday\r\n");

        JsonNode table =
                Http.json(api(campaign).with("Content-Type", "text/csv").send("POST", "api/v1/conversions", lines));

        assertThat(table.at("/conversions/0/status").asText()).isEqualTo("MALFORMED");
        assertThat(api(campaign).post("api/v1/conversions", "x").statusCode()).isBetween(400, 422);
        assertThat(http().get("ads/c.js").body()).contains("reelwright");
    }

    @Test
    void letsPlayersOfAnySiteReadIt() {
        var answer = http().with("Origin", "https://publisher.example").get("ads/vast");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("https://publisher.example");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/xml"));
    }

    @Test
    void streamsApprovedFilmsInParts() throws Exception {
        Campaign campaign = campaigns.launch("Streamed", 10);
        String film = path(ad(campaign), "MediaFile");

        var part = http().with("Range", "bytes=90000-").get(film);
        var beyond = http().with("Range", "bytes=100000-").get(film);

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 90000-99999/100000");
        assertThat(part.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(part.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(c -> assertThat(c).contains("immutable"));
        assertThat(part.body()).hasSize(10_000);
        assertThat(beyond.statusCode()).isEqualTo(416);
    }

    @Test
    void keepsFilmsThatNobodyApprovedToItself() {
        Creative film = campaigns.unreviewed("Unreviewed");

        assertThat(http().get("media/" + film.filmHash() + "/film.mp4").statusCode())
                .isEqualTo(404);
    }

    @Test
    void reportsAsJsonAndAsCsvToItsAdvertiserOnly() throws Exception {
        Campaign campaign = campaigns.launch("Reported", 10);
        http().get(path(ad(campaign), "Impression"));
        String report = "api/v1/campaigns/" + campaign.id() + "/report";
        Http owner = http().with("Authorization", "Bearer " + key(campaign.advertiserId()));

        JsonNode json = Http.json(owner.with("Accept", "application/json").get(report));
        var csv = owner.get(report + ".csv");

        assertThat(json.at("/totals/impressions").asLong()).isEqualTo(1);
        assertThat(json.at("/byDay")).isNotEmpty();
        assertThat(csv.body()).startsWith("by,key,label,").contains("\ntotal,", "\nday,", "\naudience,Everyone,");
        assertThat(owner.with("Accept", "text/csv").get(report).body()).isEqualTo(csv.body());
        Campaign other = campaigns.launch("Other", 1);
        Http stranger = http().with("Authorization", "Bearer " + key(other.advertiserId()));
        assertThat(stranger.get(report).statusCode()).isEqualTo(404);
        assertThat(http().get(report).statusCode()).isEqualTo(401);
    }

    private String key(UUID advertiser) {
        var answer = accounts.issueKey(LaunchedCampaign.MANAGER, advertiser, "test");
        return ((Checked.Good<IssuedKey>) answer).value().secret();
    }

    private Tally totals(Campaign campaign) {
        return reports.campaign(LaunchedCampaign.MANAGER, campaign.id())
                .map(CampaignReport::totals)
                .orElseThrow();
    }

    private Http api(Campaign campaign) {
        return http().with("Authorization", "Bearer " + key(campaign.advertiserId()));
    }

    /** What the landing page is told. */
    private String click(Campaign campaign) throws Exception {
        var click = http().get(path(ad(campaign), "ClickThrough"));
        return click.headers().firstValue("Location").orElseThrow().replaceFirst(".*rw_click=", "");
    }

    private HttpResponse<String> ad(Campaign campaign) {
        return http().get(tag(campaign));
    }

    private static String tag(Campaign campaign) {
        return "ads/vast?campaign=" + campaign.id();
    }

    private static boolean hasAd(HttpResponse<String> vast) {
        assertThat(vast.statusCode()).isEqualTo(200);
        assertThat(vast.body()).contains("<VAST");
        return vast.body().contains("<InLine>");
    }

    /** The address in an element, as a path below the portal. */
    private String path(HttpResponse<String> vast, String element) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(vast.body().getBytes(StandardCharsets.UTF_8)));
        URI found = URI.create(document.getElementsByTagName(element).item(0).getTextContent());
        return root().relativize(found).toString();
    }

    private Http http() {
        return Http.at(root());
    }

    private URI root() {
        return address.onThisMachine();
    }
}
