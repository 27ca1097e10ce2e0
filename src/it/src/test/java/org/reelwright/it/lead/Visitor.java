package org.reelwright.it.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelwright.domain.shared.Json;
import org.reelwright.it.shared.Http;

/** Somebody who clicks on a campaign's ad and talks to its assistant. */
record Visitor(Http http, UUID campaign) {

    private static final Duration A_MOMENT = Duration.ofSeconds(15);

    /** @return what the landing page is told of the click */
    String click() {
        String vast = await().atMost(A_MOMENT)
                .until(() -> http.get("ads/vast?campaign=" + campaign).body(), body -> body.contains("ClickThrough"));
        Matcher through = Pattern.compile("ClickThrough[^>]*>\\s*(?:<!\\[CDATA\\[)?\\s*(https?://[^<\\]\\s]+)")
                .matcher(vast);
        assertThat(through.find()).isTrue();
        String path = through.group(1).replaceFirst("https?://[^/]+/", "");
        return http.get(path).headers().firstValue("Location").orElseThrow().replaceFirst(".*rw_click=", "");
    }

    /** @return the chat's token */
    String begin(String click) {
        return Http.json(api("begin", Map.of("campaign", campaign, "click", click)))
                .path("token")
                .asText();
    }

    /** @return the last line of the answer */
    String said(String token, String words) {
        var answer = api("say", Map.of("token", token, "words", words));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode said = Http.json(answer).path("said");
        return said.path(said.size() - 1).toString();
    }

    HttpResponse<String> api(String what, Map<String, ?> body) {
        return http.with("Content-Type", "text/plain")
                .send("POST", "leads/api/" + what, BodyPublishers.ofString(Json.write(body)));
    }
}
