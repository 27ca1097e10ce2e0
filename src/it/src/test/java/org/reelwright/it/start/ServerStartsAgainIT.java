package org.reelwright.it.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OwnServer;

@Tag("own-server")
class ServerStartsAgainIT {

    @Test
    void startsOnTheDataOfAKilledServer() {
        try (var server = OwnServer.named("killed-server").shortLived().start()) {
            server.kill();

            server.start();

            assertThat(Http.at(server.portal()).get("/").statusCode()).isLessThan(400);
        }
    }
}
