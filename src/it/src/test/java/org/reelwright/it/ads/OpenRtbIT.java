package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.domain.shared.Json;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

/** An exchange asks. Each test has a deal of its own, so that it meets only its own campaign. */
class OpenRtbIT extends RealServer {

    private final String deal = "deal-" + UUID.randomUUID();

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private PublicAddress address;

    private Optional<Campaign> running = Optional.empty();

    @AfterEach
    void pause() {
        running.ifPresent(campaigns::pause);
    }

    @Test
    void bidsWithVastThatAParserReadsInAMessageThatThePublishedTypesAccept() throws Exception {
        Campaign campaign = launch(10);
        assertThat(OtherPrograms.checkOpenRtb("BidRequest", request("3.5"))).isEmpty();

        HttpResponse<String> answer = ask(request("3.5"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(OtherPrograms.checkOpenRtb("BidResponse", answer.body())).isEmpty();
        JsonNode bid = Json.MAPPER.readTree(answer.body()).at("/seatbid/0/bid/0");
        assertThat(bid.path("impid").asText()).isEqualTo("1");
        assertThat(bid.path("price").decimalValue()).isEqualByComparingTo(new BigDecimal("4"));
        assertThat(bid.path("dealid").asText()).isEqualTo(deal);
        assertThat(bid.path("cid").asText()).isEqualTo(campaign.id().toString());
        assertThat(bid.at("/adomain/0").asText()).isEqualTo("shop.example");
        assertThat(bid.at("/cat/0").asText()).isEqualTo("IAB18-1");
        JsonNode vast = OtherPrograms.readVast(bid.path("adm").asText());
        assertThat(vast.path("version").asText()).isEqualTo("3.0");
        assertThat(vast.at("/ads/0/title").asText()).isEqualTo("Auctioned");
        assertThat(get(vast.at("/ads/0/impressions/0").asText())).isEqualTo(200);
        assertThat(get(bid.path("nurl").asText().replace("${AUCTION_PRICE}", "3.9")))
                .isEqualTo(204);
        assertThat(get(bid.path("burl").asText().replace("${AUCTION_PRICE}", "3.9")))
                .isEqualTo(204);
    }

    @Test
    void bidsAgainWithTheMoneyOfABidThatWasLost() throws Exception {
        launch(1);
        JsonNode bid = Json.MAPPER.readTree(ask(request("1")).body()).at("/seatbid/0/bid/0");
        assertThat(ask(request("1")).statusCode())
                .as("its only impression is set aside")
                .isEqualTo(204);

        String lost = bid.path("lurl").asText().replace("${AUCTION_LOSS}", "102");
        assertThat(get(lost.replaceFirst("/[^/]+[?]", "/" + "A".repeat(43) + "?")))
                .as("any viewer knows the bid's id")
                .isEqualTo(403);
        assertThat(ask(request("1")).statusCode()).isEqualTo(204);
        assertThat(get(lost)).isEqualTo(204);
        assertThat(get(lost)).isEqualTo(204);

        assertThat(ask(request("1")).statusCode()).isEqualTo(200);
        assertThat(ask(request("1")).statusCode())
                .as("told twice, given back once")
                .isEqualTo(204);
    }

    @Test
    void billsWhatTheExchangeSaysThatItCostsWhereThatIsLessThanWasBid() throws Exception {
        launch(10);
        JsonNode bid = Json.MAPPER.readTree(ask(request("1.5")).body()).at("/seatbid/0/bid/0");
        assertThat(get(bid.path("nurl").asText().replace("${AUCTION_PRICE}", "1.75")))
                .isEqualTo(204);
        JsonNode vast = OtherPrograms.readVast(bid.path("adm").asText());
        assertThat(get(vast.at("/ads/0/impressions/0").asText())).isEqualTo(200);
        assertThat(campaigns.events(UUID.fromString(bid.path("id").asText())))
                .singleElement()
                .satisfies(event -> assertThat(event.billedMicros()).isEqualTo(1_750));
    }

    @Test
    void bidsOnlyOnTermsThatItCanMeet() {
        launch(10);
        assertThat(ask(request("4.01")).statusCode()).as("below the floor").isEqualTo(204);
        assertThat(ask(request("1").replace("IAB26", "IAB18")).statusCode())
                .as("a barred category")
                .isEqualTo(204);
        assertThat(ask(request("1").replace("rival.example", "shop.example")).statusCode())
                .as("a barred advertiser")
                .isEqualTo(204);
        assertThat(ask(request("1").replace("\"USD\"", "\"JPY\"")).statusCode())
                .as("yen only")
                .isEqualTo(204);
        assertThat(ask(request("1").replace(deal, "another")).statusCode()).isEqualTo(204);
        assertThat(ask(request("1").replace("\"maxduration\":30", "\"maxduration\":10"))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void saysWhyItDoesNotBidWhereTheStandardHasAReason() throws Exception {
        launch(10);
        assertThat(reason(request("1").replace("video/mp4", "video/webm"))).isEqualTo(500);
        assertThat(reason(request("1").replace("\"tmax\":500", "\"tmax\":1"))).isEqualTo(14);
        assertThat(reason(request("1")
                        .replace("\"regs\":{\"gdpr\":0}", "\"regs\":{\"gdpr\":1}")
                        .replace("\"user\":{", "\"user\":{\"consent\":\"" + NOTHING_AGREED + "\",")))
                .isEqualTo(501);
    }

    @Test
    void refusesWhatItCannotUnderstandInAFewWords() throws Exception {
        String whole = request("1");
        for (String bad : List.of(
                "",
                "[",
                "null",
                "{}",
                whole.substring(0, whole.length() / 2),
                whole.replace("\"imp\":[", "\"imp\":[7,"))) {
            HttpResponse<String> answer = ask(bad);
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        }
        assertThat(ask(whole.replace("Anywhere", "x".repeat(5_000_000))).statusCode())
                .isEqualTo(413);
        assertThat(ask(whole.replace("Anywhere", "x".repeat(500_000))).statusCode())
                .isEqualTo(400);
        assertThat(http().get("ads/openrtb2").statusCode()).isEqualTo(405);
        assertThat(http().get("ads/openrtb2/notice/lost/" + UUID.randomUUID()).statusCode())
                .isEqualTo(403);
        assertThat(http().get("ads/openrtb2/notice/nonsense").statusCode()).isEqualTo(403);
    }

    private static final String NOTHING_AGREED = "CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA";

    private Campaign launch(int impressions) {
        Campaign campaign = campaigns.launch("Auctioned", impressions, targeting());
        running = Optional.of(campaign);
        return campaign;
    }

    private Targeting targeting() {
        return new Targeting(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(deal),
                null,
                null,
                List.of("IAB18-1"),
                Optional.empty(),
                Optional.empty());
    }

    private String request(String floor) {
        return """
                {"id":"a1","imp":[{"id":"1","video":{"mimes":["video/mp4"],"protocols":[2,3],"minduration":5,"maxduration":30,
                "w":1080,"h":1920,"plcmt":1},"pmp":{"private_auction":1,"deals":[{"id":"%s","bidfloor":%s,"bidfloorcur":"USD"}]}}],
                "site":{"domain":"news.example","name":"Anywhere"},"device":{"ua":"x","devicetype":2},"user":{"id":"u1"},
                "regs":{"gdpr":0},"bcat":["IAB26"],"badv":["rival.example"],"cur":["USD"],"tmax":500}
                """.formatted(deal, floor);
    }

    private int reason(String request) throws Exception {
        HttpResponse<String> answer = ask(request);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(OtherPrograms.checkOpenRtb("BidResponse", answer.body().replace("501", "0")))
                .as("but for our own numbers, which the standard leaves open")
                .isEmpty();
        return Json.MAPPER.readTree(answer.body()).path("nbr").asInt();
    }

    private HttpResponse<String> ask(String body) {
        return http().with("Content-Type", "application/json")
                .send("POST", "ads/openrtb2", BodyPublishers.ofString(body));
    }

    private int get(String known) {
        return http().get(address.onThisMachine().relativize(URI.create(known)).toString())
                .statusCode();
    }

    private Http http() {
        return Http.at(address.onThisMachine());
    }
}
