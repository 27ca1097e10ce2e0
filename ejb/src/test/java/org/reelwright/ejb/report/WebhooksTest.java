package org.reelwright.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.ejb.delivery.Running.NOON;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.report.Channel;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.WebFetch;

class WebhooksTest {

    private record Got(String path, Headers headers, byte[] body) {}

    private final BlockingQueue<Got> got = new LinkedBlockingQueue<>();
    private HttpServer server;
    private int status = 204;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            got.add(new Got(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsTheFileSignedSoThatReceiversCanProveIt() throws Exception {
        assertThat(send(host())).isEqualTo(new Posted.Sent());
        Got request = got.take();
        assertThat(request.body()).isEqualTo(PostedReports.file().content());
        assertThat(request.headers().getFirst("Content-Type")).isEqualTo("text/csv");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(PostedReports.SECRET, "HmacSHA256"));
        String head = request.headers().getFirst("webhook-id") + "." + NOON.getEpochSecond() + ".";
        mac.update(head.getBytes(StandardCharsets.UTF_8));
        assertThat(request.headers().getFirst("webhook-signature"))
                .isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal(request.body())));
    }

    @Test
    void isTriedAgainUnlessTheServerWantsNoMore() {
        status = 500;
        assertThat(send(host())).isEqualTo(new Posted.Failed("The server answered with 500.", true));
        status = 410;
        assertThat(send(host())).isEqualTo(new Posted.Failed("The server answered with 410.", false));
    }

    @Test
    void goesNowhereElseThanToTheAddressThatWasGiven() {
        status = 307;
        assertThat(send(host())).isEqualTo(new Posted.Failed("The server answered with 307.", true));
        assertThat(got).extracting(Got::path).containsExactly("/hook");
    }

    @Test
    void reachesNothingThatIsNotOnTheOpenInternet() {
        assertThat(send("other:1")).isInstanceOfSatisfying(Posted.Failed.class, failed -> assertThat(failed.why())
                .contains("80 and 443"));
        assertThat(webhooks("none")
                        .send(PostedReports.due(Channel.WEBHOOK, "http://127.0.0.1/x"), PostedReports.file()))
                .isEqualTo(new Posted.Failed("This address is not on the open internet.", true));
        assertThat(got).isEmpty();
    }

    private String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    private Posted send(String trusted) {
        return webhooks(trusted)
                .send(PostedReports.due(Channel.WEBHOOK, "http://" + host() + "/hook"), PostedReports.file());
    }

    private static Webhooks webhooks(String trusted) {
        var webhooks = new Webhooks();
        webhooks.web = new WebFetch(Clock.systemUTC(), Optional.of(List.of(trusted)));
        webhooks.clock = Running.at(NOON);
        return webhooks;
    }
}
