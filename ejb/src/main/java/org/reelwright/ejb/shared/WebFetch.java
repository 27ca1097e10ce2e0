package org.reelwright.ejb.shared;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OpenInternet;
import org.reelwright.domain.shared.Violation;
import org.reelwright.domain.shared.WebAddress;

/**
 * Fetches what a stranger's address leads to, and never anything that only this machine or its neighbours can reach: at
 * every hop the host is resolved once, each of its addresses is looked at, and the connection goes to one of those.
 */
@ApplicationScoped
public class WebFetch {

    static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> PORTS = Set.of(80, 443);

    /** Asks for the addresses of a host. */
    @FunctionalInterface
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /**
     * @param mostBytes more than that is refused
     * @param time for everything, redirects too
     */
    public record Terms(long mostBytes, Duration time, String accept) {}

    /** @param contentType as the server says; may be empty or wrong */
    public record Fetched(URI address, String contentType, byte[] body) {}

    /** One answer on the way: another address, or what was asked for. */
    private sealed interface Answer {
        record Elsewhere(String location) implements Answer {}

        record Here(Fetched fetched) implements Answer {}

        record No(String why) implements Answer {}
    }

    private final FetchClient client = new FetchClient();
    private final Clock clock;
    private final Names names;
    private final Set<String> trusted;

    /** @param trusted hosts with their ports, such as {@code shop.intranet:8080}, that may be fetched all the same */
    @Inject
    public WebFetch(Clock clock, @ConfigProperty(name = "reelwright.pages.trusted") Optional<List<String>> trusted) {
        this(clock, InetAddress::getAllByName, Set.copyOf(trusted.orElse(List.of())));
    }

    WebFetch(Clock clock, Names names, Set<String> trusted) {
        this.clock = clock;
        this.names = names;
        this.trusted = trusted;
    }

    /** For the container's proxy. */
    protected WebFetch() {
        this(Clock.systemUTC(), InetAddress::getAllByName, Set.of());
    }

    /** @return what the address leads to, or why it is not fetched, in words for the person who gave it */
    public Checked<Fetched> get(String typed, Terms terms) {
        Instant until = clock.instant().plus(terms.time());
        Optional<URI> next = WebAddress.parse(typed).map(URI::create);
        for (int hop = 0; hop <= MOST_REDIRECTS && next.isPresent(); hop++) {
            Answer answer = ask(next.get(), terms, Duration.between(clock.instant(), until));
            if (answer instanceof Answer.Here here) {
                return new Checked.Good<>(here.fetched());
            }
            if (answer instanceof Answer.No no) {
                return no(no.why());
            }
            next = follow(next.get(), ((Answer.Elsewhere) answer).location());
        }
        return no(
                next.isPresent()
                        ? "The address leads on and on. Give the one at which the page really is."
                        : "This is not the address of a page. Give one that begins with https:// or http://.");
    }

    /**
     * Hands something over to a server, once; where that leads on to is not followed.
     *
     * @param time for all of it
     * @return the status that it answers with, or why it is not reached, in words for the person who gave the address
     */
    public Checked<Integer> post(String typed, Map<String, String> headers, byte[] body, Duration time) {
        Optional<URI> address = WebAddress.parse(typed).map(URI::create);
        if (address.isEmpty()) {
            return no("This is not an address of the web. Give one that begins with https:// or http://.");
        }
        Checked<HttpHost> host = host(address.get());
        if (host instanceof Checked.Bad<HttpHost> bad) {
            return new Checked.Bad<>(bad.violations());
        }
        var post = new HttpPost(address.get());
        headers.forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(body, null));
        try {
            return new Checked.Good<>(
                    client.ask(((Checked.Good<HttpHost>) host).value(), post, time, ClassicHttpResponse::getCode));
        } catch (IOException e) {
            return no("The server does not answer as it should.");
        }
    }

    private Answer ask(URI address, Terms terms, Duration left) {
        if (left.isNegative() || left.isZero()) {
            return new Answer.No("The page takes too long to come.");
        }
        Checked<HttpHost> host = host(address);
        if (host instanceof Checked.Bad<HttpHost> bad) {
            return new Answer.No(bad.violations().get(0).message());
        }
        var get = new HttpGet(address);
        get.setHeader("Accept", terms.accept());
        try {
            return client.ask(
                    ((Checked.Good<HttpHost>) host).value(), get, left, response -> read(address, response, terms));
        } catch (IOException e) {
            return new Answer.No("The page could not be fetched: its server does not answer as it should.");
        }
    }

    /** Resolved here and nowhere else: what was looked at is what is connected to. */
    private Checked<HttpHost> host(URI address) {
        int port =
                address.getPort() > 0 ? address.getPort() : address.getScheme().equals("https") ? 443 : 80;
        boolean isTrusted = trusted.contains(address.getHost() + ":" + port);
        if (!isTrusted && !PORTS.contains(port)) {
            return no("Pages are fetched from ports 80 and 443 only.");
        }
        try {
            InetAddress[] found = names.of(address.getHost());
            return !isTrusted && !Arrays.stream(found).allMatch(each -> OpenInternet.holds(each.getAddress()))
                    ? no("This address is not on the open internet.")
                    : new Checked.Good<>(new HttpHost(address.getScheme(), found[0], address.getHost(), port));
        } catch (UnknownHostException e) {
            return no("There is no site of that name.");
        }
    }

    private static Answer read(URI address, ClassicHttpResponse response, Terms terms) throws IOException {
        int status = response.getCode();
        if (Set.of(301, 302, 303, 307, 308).contains(status) && response.containsHeader("Location")) {
            return new Answer.Elsewhere(response.getFirstHeader("Location").getValue());
        }
        if (status != 200) {
            return new Answer.No("The page's server answers with " + status + ".");
        }
        if (response.getEntity() == null) {
            return new Answer.No("The page is empty.");
        }
        byte[] body = response.getEntity().getContent().readNBytes((int) terms.mostBytes() + 1);
        String type = Optional.ofNullable(response.getEntity().getContentType()).orElse("");
        return body.length > terms.mostBytes()
                ? new Answer.No("What is there is larger than " + terms.mostBytes() / 1_000_000 + " MB.")
                : new Answer.Here(new Fetched(address, type, body));
    }

    /** Checked like the first address: to a place that is not on the web leads no way. */
    private static Optional<URI> follow(URI from, String location) {
        try {
            return WebAddress.parse(from.resolve(location.strip()).toString()).map(URI::create);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> Checked<T> no(String why) {
        return new Checked.Bad<>(List.of(new Violation("address", why)));
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
