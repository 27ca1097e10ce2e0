package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.account.Accounts;
import org.reelwright.ejb.account.IssuedKey;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

class ReportIT extends RealServer {

    private static final Duration TWO_TICKS = Duration.ofSeconds(90);

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private Accounts accounts;

    @Inject
    private PublicAddress address;

    @Test
    void comesInEveryFormatByAddressAndByWhatIsAccepted() throws Exception {
        Campaign campaign = campaigns.launch("Formats", 10);
        Http owner = owner(campaign);
        assertThat(head(owner, path(campaign, "/report.pdf"))).startsWith("%PDF");
        assertThat(head(owner, path(campaign, "/report?format=xlsx"))).startsWith("PK");
        assertThat(head(owner.with("Accept", "application/pdf"), path(campaign, "/report")))
                .startsWith("%PDF");
        JsonNode json = Http.json(owner.get(path(campaign, "/report?by=hour,angle&from=2026-01-01")));
        assertThat(json.at("/byHour")).hasSize(24);
        assertThat(json.has("byCreative")).isFalse();
        assertThat(head(owner, "api/v1/report.xlsx")).startsWith("PK");
        assertThat(head(owner, "api/v1/report?format=pdf")).startsWith("%PDF");
        assertThat(owner.with("Accept", "text/csv").get("api/v1/report").body())
                .contains("campaign," + campaign.id() + ",Formats,");
        assertThat(Http.json(owner.get("api/v1/report"))
                        .at("/byCampaign/0/label")
                        .asText())
                .isEqualTo("Formats");
    }

    @Test
    void saysWhatThereIsToWhoeverAsksForWhatThereIsNot() {
        Campaign campaign = campaigns.launch("Asked", 10);
        for (String wrong :
                new String[] {"by=colour", "from=yesterday", "from=2026-02-02&to=2026-02-01", "format=docx"}) {
            var answer = owner(campaign).get(path(campaign, "/report?" + wrong));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(Http.json(answer).at("/violations/0/message").asText()).isNotBlank();
        }
    }

    @Test
    void showsAndDoesNothingForAnotherAdvertiser() {
        Campaign campaign = campaigns.launch("Mine", 10);
        Http stranger = owner(campaigns.launch("Theirs", 10));
        for (String part :
                new String[] {"/report", "/report.pdf", "/lift", "/attribution", "/control", "/report/schedules"}) {
            assertThat(stranger.get(path(campaign, part)).statusCode()).as(part).isEqualTo(404);
        }
        assertThat(stranger.put(path(campaign, "/control"), Map.of("creative", UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.post(path(campaign, "/report/schedules/" + UUID.randomUUID() + "/restore"), Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.post(path(campaign, "/report/schedules"), webhook("https://shop.example/"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Http.at(address.onThisMachine()).get(path(campaign, "/lift")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aFilmOfTheCampaignBecomesItsControl() {
        Campaign campaign = campaigns.launch("Controlled", 10);
        Http owner = owner(campaign);
        assertThat(owner.get(path(campaign, "/control")).statusCode()).isEqualTo(404);
        String film =
                Http.json(owner.get(path(campaign, "/creatives"))).at("/0/id").asText();
        assertThat(owner.put(path(campaign, "/control"), Map.of("creative", film))
                        .statusCode())
                .isEqualTo(200);
        JsonNode lift = Http.json(owner.get(path(campaign, "/lift")));
        assertThat(lift.at("/overControl/control").asText()).isEqualTo(film);
        assertThat(lift.at("/overControl/conversionRate/refused").asText()).startsWith("Not enough yet");
        assertThat(lift.at("/overHoldout/missing").asText()).startsWith("Not enough yet");
        assertThat(owner.put(path(campaign, "/control"), Map.of("creative", UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(422);
    }

    /** This server itself takes no reports: it says so with 401, and that is told. */
    @Test
    void goesOutByTheClockAndIsTriedAgain() {
        Campaign campaign = campaigns.launch("Sent", 10);
        Http owner = owner(campaign);
        var ordered = owner.post(path(campaign, "/report/schedules"), webhook(address.onThisMachine() + "api/v1/me"));
        assertThat(ordered.statusCode()).isEqualTo(201);
        assertThat(Http.json(ordered).at("/secret").asText()).startsWith("whsec_");
        var mail = owner.post(
                path(campaign, "/report/schedules"),
                Map.of("cadence", "daily", "channel", "email", "to", "ada@shop.example", "format", "pdf"));
        for (var order : new JsonNode[] {Http.json(ordered), Http.json(mail)}) {
            String send = path(campaign, "/report/schedules/" + order.at("/id").asText() + "/send");
            assertThat(owner.post(send, Map.of()).statusCode()).isEqualTo(202);
        }
        Awaitility.await().atMost(TWO_TICKS).untilAsserted(() -> {
            JsonNode list = Http.json(owner.get(path(campaign, "/report/schedules")));
            assertThat(list.at("/0/last/reason").asText()).startsWith("The server answered with 4");
            assertThat(list.at("/0/last/state").asText()).isEqualTo("WAITING");
            assertThat(list.at("/1/last/attempts").asInt()).isPositive();
            assertThat(list.at("/0/secret").isMissingNode()
                            || list.at("/0/secret").isNull())
                    .isTrue();
        });
        String first = Http.json(ordered).at("/id").asText();
        assertThat(owner.delete(path(campaign, "/report/schedules/" + first)).statusCode())
                .isEqualTo(204);
        assertThat(owner.delete(path(campaign, "/report/schedules/" + first)).statusCode())
                .isEqualTo(404);
        String again = path(campaign, "/report/schedules/" + first + "/restore");
        JsonNode back = Http.json(owner.post(again, Map.of()));
        assertThat(back.at("/id").asText()).isEqualTo(first);
        assertThat(back.at("/last/reason").asText()).startsWith("The server answered with 4");
        assertThat(owner.post(again, Map.of()).statusCode()).isEqualTo(409);
    }

    private static Map<String, String> webhook(String to) {
        return Map.of("cadence", "daily", "channel", "webhook", "to", to, "format", "json");
    }

    private static String path(Campaign campaign, String part) {
        return "api/v1/campaigns/" + campaign.id() + part;
    }

    private static String head(Http who, String path) throws Exception {
        Path file = Files.createTempFile("report", "");
        assertThat(who.download(path, file).statusCode()).isEqualTo(200);
        return new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1);
    }

    private Http owner(Campaign campaign) {
        var answer = accounts.issueKey(LaunchedCampaign.MANAGER, campaign.advertiserId(), "reports");
        return Http.at(address.onThisMachine())
                .with(
                        "Authorization",
                        "Bearer " + ((Checked.Good<IssuedKey>) answer).value().secret());
    }
}
