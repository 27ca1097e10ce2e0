package org.reelwright.ejb.provider.openai;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reelwright.ejb.provider.http.Call;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.Reply;
import org.reelwright.ejb.provider.http.Wire;

/**
 * Lets LangChain4j speak over the same wire as everybody, for one order. It remembers what went wrong there, for LangChain4j
 * tells it in its own words.
 */
final class ChatLine implements HttpClient, HttpClientBuilder {

    private final Wire wire;
    private Optional<RuntimeException> trouble = Optional.empty();

    ChatLine(Wire wire) {
        this.wire = wire;
    }

    /** What went wrong on the wire; where nothing did, what LangChain4j cannot read is no chat. */
    RuntimeException troubleOr(RuntimeException unreadable) {
        return trouble.orElseGet(() -> new Garbled("answered with no chat: " + unreadable.getMessage()));
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.headers().forEach((name, values) -> headers.put(name, String.join(",", values)));
        var call = new Call(
                request.method().name(),
                URI.create(request.url()),
                headers,
                request.body() == null ? new byte[0] : request.body().getBytes(StandardCharsets.UTF_8));
        try {
            Reply reply = wire.order(call, new OpenAiDialect());
            return SuccessfulHttpResponse.builder()
                    .statusCode(reply.status())
                    .headers(Map.of())
                    .body(new String(reply.body(), StandardCharsets.UTF_8))
                    .build();
        } catch (RuntimeException e) {
            trouble = Optional.of(e);
            throw e;
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("scripts do not come word by word");
    }

    /** Time is limited where everybody's is. */
    @Override
    public Duration connectTimeout() {
        return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }
}
