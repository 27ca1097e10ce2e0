package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OwnServer;

/** Many begin an auction and say no more. */
class SilentCallersIT {

    /** More than the server has threads for requests. */
    private static final int MANY = 200;

    private static final int PATIENCE_MS = 30_000;
    private static final String HALF = "POST /ads/openrtb2 HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"id\":\"half";

    @Test
    void holdUpNobodyElseAndAreLetGo() throws IOException {
        try (var server = OwnServer.named("silent-callers", "reelwright.http.read-timeout=8000")) {
            server.start();
            List<Socket> callers = new ArrayList<>();
            try {
                for (int i = 0; i < MANY; i++) {
                    callers.add(silent(server.portal()));
                }
                var others = Http.at(server.portal()).within(Duration.ofSeconds(5));
                assertThat(others.get("ads/vast").statusCode()).isEqualTo(200);
                for (Socket caller : callers) {
                    assertThat(answer(caller)).doesNotContain(" 500 ", "\tat ");
                }
            } finally {
                for (Socket caller : callers) {
                    caller.close();
                }
            }
        }
    }

    private static Socket silent(URI portal) throws IOException {
        var caller = new Socket(portal.getHost(), portal.getPort());
        caller.setSoTimeout(PATIENCE_MS);
        caller.getOutputStream().write(HALF.getBytes(StandardCharsets.US_ASCII));
        return caller;
    }

    /** All that comes until the server hangs up. */
    private static String answer(Socket caller) throws IOException {
        try {
            return new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException cutOff) {
            return "";
        }
    }
}
