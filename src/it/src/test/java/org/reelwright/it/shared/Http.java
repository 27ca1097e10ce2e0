package org.reelwright.it.shared;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.reelwright.domain.shared.Json;

/** A program that calls the server. It keeps cookies and follows no redirect, so that a test sees them. */
public final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final URI root;
    private final Map<String, String> headers;
    private final Duration patience;

    private Http(HttpClient client, URI root, Map<String, String> headers, Duration patience) {
        this.client = client;
        this.root = root;
        this.headers = headers;
        this.patience = patience;
    }

    /** Calls the portal that the tests share. */
    public static Http portal() {
        return at(RealServer.portal());
    }

    /** Calls the port of the operator, where health and metrics are. */
    public static Http management() {
        return at(RealServer.management());
    }

    public static Http at(URI root) {
        return new Http(
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .build(),
                root,
                Map.of(),
                PATIENCE);
    }

    /** The same, with the same cookies, and a header more on every request. */
    public Http with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Http(client, root, more, patience);
    }

    /** The same, but it waits no longer than this for an answer. */
    public Http within(Duration time) {
        return new Http(client, root, headers, time);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** The body goes out as the JSON of its record, map or list. */
    public HttpResponse<String> post(String path, Object body) {
        return with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofString(Json.write(body)));
    }

    public HttpResponse<String> put(String path, Object body) {
        return with("Content-Type", "application/json").send("PUT", path, BodyPublishers.ofString(Json.write(body)));
    }

    /** A file as a form sends it, in the part named {@code file}. */
    public HttpResponse<String> upload(String path, String name, byte[] content) {
        String boundary = "----a-part-ends-here";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .send("POST", path, BodyPublishers.ofByteArrays(List.of(head, content, tail)));
    }

    /** @return the lines of an answer that goes on and on, as they come */
    public List<String> follow(String path) {
        var request = HttpRequest.newBuilder(root.resolve(path)).header("Accept", "text/event-stream");
        headers.forEach(request::header);
        var heard = new CopyOnWriteArrayList<String>();
        client.sendAsync(request.build(), BodyHandlers.fromLineSubscriber(new Heard(heard)));
        return heard;
    }

    private record Heard(List<String> lines) implements Flow.Subscriber<String> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            lines.add(line);
        }

        @Override
        public void onError(Throwable trouble) {
            lines.add("the line broke: " + trouble);
        }

        @Override
        public void onComplete() {
            lines.add("the end");
        }
    }

    /** Any other request. */
    public HttpResponse<String> send(String method, String path, BodyPublisher body) {
        return exchange(method, path, body, BodyHandlers.ofString());
    }

    /** Saves what the server answers. */
    public HttpResponse<Path> download(String path, Path file) {
        return exchange("GET", path, BodyPublishers.noBody(), BodyHandlers.ofFile(file));
    }

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return Json.MAPPER.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(response.body(), e);
        }
    }

    private <T> HttpResponse<T> exchange(
            String method, String path, BodyPublisher body, HttpResponse.BodyHandler<T> handler) {
        var request =
                HttpRequest.newBuilder(root.resolve(path)).timeout(patience).method(method, body);
        headers.forEach(request::header);
        try {
            return whole(client.sendAsync(request.build(), handler));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The client itself is patient only until an answer begins: who never ends one would hold it for ever. */
    private <T> HttpResponse<T> whole(CompletableFuture<HttpResponse<T>> answer)
            throws IOException, InterruptedException {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("no whole answer within " + patience);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
        }
    }
}
