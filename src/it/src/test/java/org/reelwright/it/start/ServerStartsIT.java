package org.reelwright.it.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.FromOutside;
import org.reelwright.it.shared.Http;

class ServerStartsIT extends FromOutside {

    @Test
    void isReady() {
        var health = Http.management().get("/health/ready");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(Http.json(health).at("/status").asText()).isEqualTo("UP");
    }

    @Test
    void answersWithAPageAtItsRoot() {
        var page = Http.portal().get("/");

        assertThat(page.statusCode()).isIn(200, 302);
    }

    @Test
    void describesItsApi() {
        var description = Http.portal().with("Accept", "application/json").get("/openapi");

        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(Http.json(description).at("/openapi").asText()).startsWith("3.");
    }
}
