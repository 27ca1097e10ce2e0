package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.TestPhoto;

/** A film of a real person in the library, who is to present something. */
record RecordedPerson(Http api, String asset) {

    static RecordedPerson upload(Http api) {
        byte[] film = Studio.clip(Studio.picture(TestPhoto.jpeg(), 360, 640), 360, 640, 2);
        var announced = api.post("api/v1/uploads", Map.of("name", "ann.mp4", "size", film.length));
        String upload = "api/v1/uploads/" + Http.json(announced).path("id").asText();
        api.with("Content-Type", "application/offset+octet-stream")
                .with("Upload-Offset", "0")
                .send("PATCH", upload, BodyPublishers.ofByteArray(film));
        var kept = api.post(upload + "/asset", Map.of());
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        return new RecordedPerson(api, Http.json(kept).path("id").asText());
    }

    /** As a brief orders this person. */
    Map<String, String> small() {
        return Map.of("placement", "PICTURE_IN_PICTURE", "recording", asset, "corner", "RIGHT");
    }

    RecordedPerson agreeing() {
        var agreed = api.put(release(), Map.of("person", "Ann Example", "purpose", "Ads for tins, in 2026"));
        assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(200);
        return this;
    }

    void withdraw() {
        assertThat(api.delete(release()).statusCode()).isEqualTo(204);
    }

    private String release() {
        return "api/v1/assets/" + asset + "/release";
    }
}
