package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OwnServer;
import org.reelwright.it.shared.TestPhoto;

/** A campaign with one film of half a minute, whose lines are too long for one shot each. */
final class LongLines {

    private static final List<String> LONG_LINES = List.of(
            "A red tin with a lid that closes tight and keeps your tea fresh longer",
            "It fits on every kitchen shelf and opens in the morning without sound");

    private LongLines() {}

    /** @return the campaign's id; its film is being made */
    static String begin(Http api) {
        HttpResponse<String> campaign = post(api, Map.of());
        assertThat(campaign.statusCode()).as(campaign.body()).isEqualTo(201);
        return produce(api, campaign);
    }

    /** @return the campaign's id; its film is being made */
    static String produce(Http api, HttpResponse<String> campaign) {
        String id = Http.json(campaign).path("id").asText();
        var production = api.post("api/v1/campaigns/" + id + "/productions", Map.of());
        assertThat(production.statusCode()).as(production.body()).isBetween(200, 202);
        return id;
    }

    /** @param presenter as the API takes it; nobody when empty */
    static HttpResponse<String> post(Http api, Map<String, String> presenter) {
        String photo = Http.json(api.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()))
                .path("id")
                .asText();
        return api.post(
                "api/v1/campaigns",
                Map.of(
                        "product", Map.of("name", "Red tin", "sellingPoints", LONG_LINES, "photos", List.of(photo)),
                        "audiences", List.of(Map.of("name", "Tea drinkers", "caresAbout", List.of(), "language", "en")),
                        "budget", Map.of("total", "100"),
                        "shapes", List.of("9:16"),
                        "lengths", List.of("30"),
                        "presenter", presenter));
    }

    /** @param server stopped, if its database is a file */
    static Plan plan(OwnServer server) {
        try (var database = server.database();
                var rows = database.createStatement().executeQuery("select plan from storyboard")) {
            assertThat(rows.next()).isTrue();
            return Json.MAPPER.readValue(rows.getString(1), Plan.class);
        } catch (SQLException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
