package org.reelwright.it.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.TestPhoto;

/** A campaign of four small films, ordered over HTTP. */
final class TinCampaign {

    private TinCampaign() {}

    /** @return its id, once its production has begun */
    static String begin(Http api) {
        String id = drafted(api);
        var production = api.post("api/v1/campaigns/" + id + "/productions", Map.of());
        assertThat(production.statusCode()).as(production.body()).isBetween(200, 202);
        return id;
    }

    /** @return its id */
    static String drafted(Http api) {
        var upload = api.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg());
        assertThat(upload.statusCode()).as(upload.body()).isEqualTo(201);
        String photo = Http.json(upload).path("id").asText();
        var campaign = api.post(
                "api/v1/campaigns",
                Map.of(
                        "product",
                        Map.of("name", "Tin", "photos", List.of(photo)),
                        "budget",
                        Map.of("total", "100"),
                        "shapes",
                        List.of("1:1", "9:16"),
                        "lengths",
                        List.of("6", "15")));
        assertThat(campaign.statusCode()).as(campaign.body()).isEqualTo(201);
        return Http.json(campaign).path("id").asText();
    }
}
