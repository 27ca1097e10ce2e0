package org.reelwright.ejb.provider.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.shared.OutsideTrouble;

/** Sends one request and takes its answer in, within limits of time and size. Follows no redirect. */
@ApplicationScoped
public class Transport {

    static final String CONNECT = "reelwright.providers.connect-timeout";
    static final String READ = "reelwright.providers.read-timeout";
    static final String MOST_BYTES = "reelwright.providers.reply-bytes";

    @Inject
    @ConfigProperty(name = CONNECT, defaultValue = "PT10S")
    Duration connect;

    @Inject
    @ConfigProperty(name = READ, defaultValue = "PT2M")
    Duration read;

    @Inject
    @ConfigProperty(name = MOST_BYTES, defaultValue = "33554432")
    long mostBytes;

    private HttpClient client;

    /** Without a server. */
    static Transport of(Duration connect, Duration read, long mostBytes) {
        var transport = new Transport();
        transport.connect = connect;
        transport.read = read;
        transport.mostBytes = mostBytes;
        return transport;
    }

    /**
     * @throws OutsideTrouble passing, when nothing was sent
     * @throws Unanswered when something was, and no whole answer came
     */
    Reply send(Call call) {
        var body = new ByteArrayOutputStream();
        HttpResponse<Boolean> response = exchange(call, body, mostBytes);
        if (!response.body()) {
            throw new Unanswered(call.address().getHost() + " answered with more than " + mostBytes + " bytes", null);
        }
        return new Reply(response.statusCode(), RetryAfter.of(response.headers()), body.toByteArray());
    }

    /** As {@link #send}. @return whose body says whether all of it was written */
    HttpResponse<Boolean> exchange(Call call, OutputStream into, long most) {
        CompletableFuture<HttpResponse<Boolean>> coming =
                client().sendAsync(request(call), head -> new Capped(into, most));
        try {
            return coming.get(read.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw new Unanswered(call.address().getHost() + " did not answer within " + read, e);
        } catch (ExecutionException e) {
            throw told(call, e.getCause());
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unanswered("interrupted while " + call.address().getHost() + " was asked", e);
        }
    }

    private static RuntimeException told(Call call, Throwable cause) {
        String host = call.address().getHost();
        if (cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLException) {
            return OutsideTrouble.passing(host + " cannot be reached", cause);
        }
        return cause instanceof IOException
                ? new Unanswered(host + " hung up: " + cause.getMessage(), cause)
                : new IllegalStateException("a request to " + host + " failed", cause);
    }

    private HttpRequest request(Call call) {
        var body = call.body().length == 0
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(call.body());
        var request = HttpRequest.newBuilder(call.address()).timeout(read).method(call.method(), body);
        call.headers().forEach(request::header);
        return request.build();
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(connect)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        return client;
    }
}
