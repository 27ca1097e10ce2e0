package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Money;
import org.reelwright.it.ads.ReportReceiver.Received;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;

/** Reports as they arrive: in a mailbox, by the server's own mail session, and at an advertiser's own server. */
@Tag("own-server")
class SentReportsIT {

    private static final Duration TWO_TICKS = Duration.ofSeconds(90);

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        mail.start();
    }

    @AfterEach
    void close() {
        mail.stop();
    }

    @Test
    void arriveByMailAndByWebhook() throws Exception {
        try (var receiver = new ReportReceiver();
                var server = OwnServer.named(
                                "sent-reports",
                                "reelwright.smtp.host=127.0.0.1",
                                "reelwright.smtp.port=" + mail.getSmtp().getPort(),
                                "reelwright.pages.trusted=" + receiver.host(),
                                "reelwright.demo=true",
                                "reelwright.demo.campaign=false")
                        .shortLived()) {
            server.start().kill();
            UUID campaign = seed(server);
            server.start();
            Http api = OpenSession.of(Http.at(server.portal()), "demo");
            String schedules = "api/v1/campaigns/" + campaign + "/report/schedules";
            JsonNode webhook = ordered(api, schedules, "webhook", receiver.address(), "json");
            ordered(api, schedules, "email", "ada@shop.example,bob@shop.example", "pdf");

            await().atMost(TWO_TICKS).untilAsserted(() -> {
                assertThat(receiver.received()).hasSize(1);
                assertThat(mail.getReceivedMessages()).hasSize(2);
            });
            check(receiver.received().get(0), webhook.at("/secret").asText(), campaign);
            check(mail.getReceivedMessages()[0]);
            await().atMost(TWO_TICKS).untilAsserted(() -> assertThat(Http.json(api.get(schedules)))
                    .allMatch(order -> order.at("/last/state").asText().equals("SENT")));
        }
    }

    /** An order, and the report at once. */
    private static JsonNode ordered(Http api, String schedules, String channel, String to, String format) {
        var answer = api.post(schedules, Map.of("cadence", "daily", "channel", channel, "to", to, "format", format));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode order = Http.json(answer);
        assertThat(api.post(schedules + "/" + order.at("/id").asText() + "/send", Map.of())
                        .statusCode())
                .isEqualTo(202);
        return order;
    }

    private static void check(Received received, String secret, UUID campaign) throws Exception {
        assertThat(received.isSignedWith(secret)).isTrue();
        assertThat(received.headers().getFirst("Content-Type")).startsWith("application/json");
        JsonNode report = Json.MAPPER.readTree(received.body());
        assertThat(report.at("/campaignId").asText()).isEqualTo(campaign.toString());
        assertThat(report.at("/totals/impressions").isNumber()).isTrue();
    }

    private static void check(MimeMessage message) throws Exception {
        assertThat(message.getSubject()).startsWith("Results of Kill, ");
        Multipart parts = (Multipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Impressions: 0");
        assertThat(parts.getBodyPart(1).getFileName()).endsWith(".pdf");
        byte[] file = parts.getBodyPart(1).getInputStream().readAllBytes();
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    private static UUID seed(OwnServer server) throws Exception {
        try (var database = new SeededDatabase(server.database())) {
            return database.runningCampaign(SeededDatabase.brief(Money.of(10, "USD")));
        }
    }
}
