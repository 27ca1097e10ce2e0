package org.reelwright.it.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.it.shared.FromOutside;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.ShopPage;

/** Briefs that begin with what is on the web or in a feed already. */
class EnrichedBriefIT extends FromOutside {

    @Test
    void takesAProductAndItsPictureFromItsPage() {
        Http api = OpenSession.of(Http.portal(), "demo");

        var answer = api.post("api/v1/landing-pages", Map.of("address", ShopPage.address(), "pictures", true));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode found = Http.json(answer);
        assertThat(found.at("/product/name").asText()).isEqualTo("Red tin");
        assertThat(found.at("/product/price").asText()).isEqualTo("9.50");
        assertThat(found.at("/photos")).hasSize(1);
        assertThat(found.at("/photos/0/width").asInt()).isEqualTo(700);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data",
                "http://127.0.0.1/",
                "http://localhost:9990/",
                "http://10.0.0.1/",
                "http://[::1]/",
                "file:///etc/passwd",
                "not an address"
            })
    void fetchesNothingFromInside(String address) {
        Http api = OpenSession.of(Http.portal(), "demo");

        var answer = api.post("api/v1/landing-pages", Map.of("address", address));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"address\"");
    }

    @Test
    void takesAFeedsGoodRowsAndNamesTheBadOnes() {
        Http api = OpenSession.of(Http.portal(), "demo");
        byte[] feed = "id\ttitle\tprice\n1\tBlue tin\t8.00 EUR\n2\t\tcheap\n".getBytes(StandardCharsets.UTF_8);

        var answer = api.upload("api/v1/feeds", "feed.tsv", feed);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Http.json(answer).path("taken").asInt()).isEqualTo(1);
        assertThat(Http.json(answer).at("/troubles/0/field").asText()).isEqualTo("row 3");
        JsonNode items = Http.json(api.get("api/v1/feeds"));
        assertThat(items.path(0).at("/product/name").asText()).isEqualTo("Blue tin");
        String item = items.path(0).path("id").asText();
        assertThat(api.get("campaigns/new.xhtml?item=" + item).body()).contains("Blue tin", "Fill in from this page");
        assertThat(api.get("campaigns/feed.xhtml").body()).contains("Blue tin");
    }

    @Test
    void keepsNothingOfABrokenFeed() {
        Http api = OpenSession.of(Http.portal(), "demo");
        byte[] feed = "<rss><channel><item><title>Half a tin</title></item><item>".getBytes(StandardCharsets.UTF_8);

        var answer = api.upload("api/v1/feeds", "feed.xml", feed);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(api.get("api/v1/feeds").body()).doesNotContain("Half a tin");
    }
}
