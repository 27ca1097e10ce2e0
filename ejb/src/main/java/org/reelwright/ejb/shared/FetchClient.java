package org.reelwright.ejb.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.util.Timeout;

/** An HTTP client that goes only where it is led: no redirects, cookies, proxies, passwords or names of its own. */
final class FetchClient {

    private static final Timeout A_MOMENT = Timeout.ofSeconds(5);
    private static final int AT_ONCE = 20;

    /** A host comes here with its address: whoever asks for a name meant to go round the check. */
    private static final DnsResolver NO_NAMES = new DnsResolver() {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            throw new UnknownHostException(host + " was not resolved before");
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            throw new UnknownHostException(host);
        }
    };

    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(NO_NAMES)
                    .setMaxConnTotal(AT_ONCE)
                    .setMaxConnPerRoute(AT_ONCE)
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(A_MOMENT)
                            .setSocketTimeout(A_MOMENT)
                            .build())
                    .build())
            .setConnectionReuseStrategy((request, response, context) -> false)
            .setUserAgent("Reelwright/1.0")
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "fetch-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** Reads what the server answers; cut off when {@code left} is over, however slowly it still drips. */
    <T> T ask(HttpHost host, HttpUriRequestBase request, Duration left, HttpClientResponseHandler<T> read)
            throws IOException {
        request.setConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(A_MOMENT)
                .setResponseTimeout(A_MOMENT)
                .build());
        var end = watch.schedule(request::abort, left.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return http.execute(host, request, read);
        } finally {
            end.cancel(false);
        }
    }

    void close() {
        watch.shutdownNow();
        try {
            http.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
