package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

/** Bodies that stop half way: whoever sent them, nobody else waits for the rest. */
class HalfBodiesIT extends RealServer {

    private static final String HALF = "{\"id\":\"half";

    /** More than the server has threads. */
    private static final int HALVES = 200;

    private static final int TIMES = 20;

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private PublicAddress address;

    private Campaign campaign;

    @BeforeEach
    void launch() {
        campaign = campaigns.launch("Asked by halves", 100_000);
    }

    @AfterEach
    void pause() {
        campaigns.pause(campaign);
    }

    @Test
    void letsGoOfWhoStopsHalfWay() throws IOException {
        for (String path : List.of("/ads/openrtb2", "/ads/event/x", "/ads/c.gif")) {
            try (var caller = halfOf(path)) {
                caller.shutdownOutput();
                assertThat(answer(caller)).as(path + ", hung up").doesNotContain(" 500 ", "\tat ");
            }
        }
        try (var caller = halfOf("/ads/openrtb2")) {
            assertThat(answer(caller)).as("neither goes on nor hangs up").startsWith("HTTP/1.1 408");
        }
        try (var caller = new Socket(
                address.onThisMachine().getHost(), address.onThisMachine().getPort())) {
            caller.getOutputStream()
                    .write("GET /ads/vast?placement=%ZZ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(answer(caller)).as("a percent sign that says nothing").startsWith("HTTP/1.1 400");
        }
        assertThat(http().get("ads/vast").statusCode()).isEqualTo(200);
    }

    @Test
    void servesOthersWhileManyStopHalfWay() throws IOException {
        var callers = new ArrayList<Socket>();
        try {
            for (int i = 0; i < HALVES; i++) {
                callers.add(halfOf(List.of("/ads/openrtb2", "/ads/event/x", "/ads/c.gif", "/api/v1/conversions", "/")
                        .get(i % 5)));
            }
            Socket one = callers.get(0);
            one.getOutputStream().write("x".repeat(1_000 - HALF.length()).getBytes(StandardCharsets.US_ASCII));
            one.shutdownOutput();
            assertThat(answer(one)).as("the other half came").startsWith("HTTP/1.1 400");
            for (int i = 0; i < TIMES; i++) {
                Instant begun = Instant.now();
                assertThat(http().get("ads/vast?campaign=" + campaign.id()).body())
                        .contains("<InLine>");
                assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(2));
            }
        } finally {
            for (Socket caller : callers) {
                caller.close();
            }
        }
    }

    private Socket halfOf(String path) throws IOException {
        URI root = address.onThisMachine();
        var caller = new Socket(root.getHost(), root.getPort());
        caller.setSoTimeout(40_000);
        caller.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 1000\r\nConnection: close\r\n\r\n" + HALF)
                        .getBytes(StandardCharsets.US_ASCII));
        return caller;
    }

    /** All that comes until the server hangs up; some servers do so without a word. */
    private static String answer(Socket caller) {
        try {
            return new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException stillThere) {
            throw new AssertionError("the server waits for ever", stillThere);
        } catch (IOException cutOff) {
            return "";
        }
    }

    private Http http() {
        return Http.at(address.onThisMachine());
    }
}
