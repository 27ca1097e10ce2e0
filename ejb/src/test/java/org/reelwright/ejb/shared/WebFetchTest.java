package org.reelwright.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.shared.WebFetch.Fetched;
import org.reelwright.ejb.shared.WebFetch.Terms;

class WebFetchTest {

    private static final Terms TERMS = new Terms(10_000, Duration.ofSeconds(3), "text/html");

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private String site;
    private WebFetch web;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        String host = "shop.example:" + server.getAddress().getPort();
        site = "http://" + host;
        web = new WebFetch(Clock.systemUTC(), this::resolve, Set.of(host));
    }

    @AfterEach
    void close() {
        web.close();
        server.stop(0);
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        asked.add(host);
        return switch (host) {
            case "shop.example" -> new InetAddress[] {InetAddress.getLoopbackAddress()};
            case "rebound.example" ->
                new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
            case "gone.example" -> throw new UnknownHostException(host);
            default -> InetAddress.getAllByName(host);
        };
    }

    @Test
    void connectsToTheAddressThatItResolvedAndResolvesOnce() {
        answer(
                "/",
                exchange -> reply(exchange, 200, exchange.getRequestHeaders().getFirst("Host")));

        assertThat(body(web.get(site, TERMS))).isEqualTo(site.substring("http://".length()));
        assertThat(asked).containsExactly("shop.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://127.1/",
                "http://0/",
                "http://192.168.0.1/",
                "http://100.64.0.1/",
                "http://rebound.example/"
            })
    void refusesWhatIsNotOnTheOpenInternet(String address) {
        assertThat(why(web.get(address, TERMS)))
                .isIn(
                        "This address is not on the open internet.",
                        "There is no site of that name.",
                        "This is not the address of a page. Give one that begins with https:// or http://.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://8.8.8.8/",
                "gopher://8.8.8.8/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://user:pw@8.8.8.8/",
                "//8.8.8.8",
                "",
                "javascript:alert(1)"
            })
    void refusesWhatIsNoAddressOfAPage(String address) {
        assertThat(why(web.get(address, TERMS))).startsWith("This is not the address of a page.");
        assertThat(asked).isEmpty();
    }

    @Test
    void refusesOtherPortsThanThoseOfTheWeb() {
        assertThat(why(web.get("http://8.8.8.8:6379/", TERMS)))
                .isEqualTo("Pages are fetched from ports 80 and 443 only.");
        assertThat(why(web.get("http://gone.example/", TERMS))).isEqualTo("There is no site of that name.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1/", "http://169.254.169.254/", "file:///etc/passwd", "http://8.8.8.8:22/", "::"
            })
    void looksAtEveryRedirectAsAtTheFirstAddress(String inside) {
        answer("/", exchange -> redirect(exchange, inside));

        assertThat(web.get(site, TERMS)).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void followsFiveRedirectsAndNoMore() {
        answer("/", exchange -> {
            int hop = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
            if (hop == 5) {
                reply(exchange, 200, "here");
            } else {
                redirect(exchange, "/" + (hop + 1));
            }
        });

        assertThat(body(web.get(site + "/0", TERMS))).isEqualTo("here");
        assertThat(why(web.get(site + "/-1", TERMS))).startsWith("The address leads on and on.");
    }

    @Test
    void readsNoMoreThanItMay() {
        answer("/", exchange -> reply(exchange, 200, "x".repeat(10_001)));

        assertThat(why(web.get(site, TERMS))).startsWith("What is there is larger than");
    }

    @Test
    void cutsOffAPageThatDrips() {
        answer("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (long i = System.nanoTime(); System.nanoTime() - i < 20_000_000_000L; ) {
                    out.write('x');
                    out.flush();
                    java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
                }
            }
        });

        long began = System.nanoTime();
        assertThat(web.get(site, new Terms(10_000, Duration.ofSeconds(1), "text/html")))
                .isInstanceOf(Checked.Bad.class);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void saysWhatTheServerAnswers() {
        answer("/", exchange -> reply(exchange, 404, "no"));

        assertThat(why(web.get(site, TERMS))).isEqualTo("The page's server answers with 404.");
    }

    private interface Answering {
        void to(HttpExchange exchange) throws IOException;
    }

    private void answer(String path, Answering answering) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answering.to(exchange);
            }
        });
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static String body(Checked<Fetched> answer) {
        assertThat(answer).isInstanceOf(Checked.Good.class);
        return new String(((Checked.Good<Fetched>) answer).value().body(), StandardCharsets.UTF_8);
    }

    private static String why(Checked<Fetched> answer) {
        assertThat(answer).isInstanceOf(Checked.Bad.class);
        List<Violation> violations = ((Checked.Bad<Fetched>) answer).violations();
        return violations.get(0).message();
    }
}
