package org.reelwright.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;
import org.reelwright.it.shared.TestPhoto;

/** A server that was told to ask for two people, from the order to the launch. */
@Tag("own-server")
class FourEyesIT {

    private static final Duration A_FILM = Duration.ofMinutes(4);

    @Test
    void onePersonIsNotEnoughHoweverOftenAndTwoAre() {
        try (var server = OwnServer.named(
                "four-eyes",
                "reelwright.demo=true",
                "reelwright.demo.campaign=false",
                "reelwright.review.four-eyes=true",
                "reelwright.render.short-side=240")) {
            server.start();
            Http demo = visit(server, "demo");
            Http manager = visit(server, "manager");
            String campaign = campaign(demo);
            String film = film(demo, campaign);

            assertThat(approve(manager, film)).returns(200, HttpResponse::statusCode);
            assertThat(status(demo, campaign)).isEqualTo("IN_REVIEW");
            assertThat(approve(manager, film))
                    .returns(409, HttpResponse::statusCode)
                    .extracting(HttpResponse::body)
                    .asString()
                    .contains("another person must approve it too");
            assertThat(page(manager, film))
                    .contains("Two people must approve this film")
                    .doesNotContain("id=\"approve\"");
            assertThat(launch(demo, campaign).statusCode()).isNotEqualTo(200);

            Http admin = visit(server, "admin");
            assertThat(page(admin, film)).contains("id=\"approve\"");
            assertThat(approve(admin, film)).returns(200, HttpResponse::statusCode);
            assertThat(status(demo, campaign)).isEqualTo("APPROVED");
            assertThat(launch(demo, campaign).statusCode()).isEqualTo(200);
        }
    }

    private static Http visit(OwnServer server, String login) {
        return OpenSession.of(Http.at(server.portal()), login);
    }

    private static String campaign(Http demo) {
        String photo = id(demo.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()));
        String campaign = id(demo.post(
                "api/v1/campaigns",
                Map.of(
                        "product", Map.of("name", "Twice-seen tin", "photos", List.of(photo)),
                        "budget", Map.of("total", "100"),
                        "shapes", List.of("1:1"),
                        "lengths", List.of("6"))));
        demo.post("api/v1/campaigns/" + campaign + "/productions", Map.of());
        return campaign;
    }

    private static String film(Http demo, String campaign) {
        await().atMost(A_FILM).until(() -> !Http.json(demo.get(films(campaign))).isEmpty());
        return Http.json(demo.get(films(campaign))).get(0).path("id").asText();
    }

    /** Of the only film. */
    private static String status(Http demo, String campaign) {
        return Http.json(demo.get(films(campaign))).get(0).path("status").asText();
    }

    private static String films(String campaign) {
        return "api/v1/campaigns/" + campaign + "/creatives";
    }

    private static HttpResponse<String> approve(Http reviewer, String film) {
        return reviewer.post("api/v1/creatives/" + film + "/review", Map.of("decision", "APPROVED"));
    }

    private static HttpResponse<String> launch(Http demo, String campaign) {
        return demo.post("api/v1/campaigns/" + campaign + "/launch", Map.of());
    }

    private static String page(Http reviewer, String film) {
        return reviewer.get("review/creative.xhtml?id=" + film).body();
    }

    private static String id(HttpResponse<String> made) {
        return Http.json(made).path("id").asText();
    }
}
