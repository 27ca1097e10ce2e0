package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.reelwright.domain.shared.Checked;
import org.reelwright.web.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /ads/openrtb2}: an OpenRTB 2.6 bid request. 200 with bids or with {@code nbr}, 204 when nothing fits, 400
 * when it cannot be understood, 408 when it stops half way, 413 when it is longer than a mebibyte.
 */
@WebServlet(urlPatterns = "/ads/openrtb2", asyncSupported = true)
public class BidServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "x-openrtb-version";
    /** Milliseconds for a body that has begun; auctions end in less. */
    private static final int PATIENCE_MS = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(BidServlet.class);

    @Inject
    private transient Bidder bidder;

    @Inject
    private transient Addresses addresses;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest http, HttpServletResponse response) throws IOException {
        Instant arrived = clock.instant();
        response.setHeader(VERSION, "2.6");
        if (http.getContentLengthLong() > BidRequestReader.MOST_BYTES) {
            tooLong().write(response);
            return;
        }
        var body = new LateBody(http.getInputStream(), BidRequestReader.MOST_BYTES + 1);
        if (body.isHere(http.getContentLengthLong())) {
            answer(body.read(), arrived, http, response);
        } else {
            answerLate(body, arrived, http);
        }
    }

    /** No thread waits for what has not come yet: whoever says no more would else keep it from others. */
    private void answerLate(LateBody body, Instant arrived, HttpServletRequest http) {
        AsyncContext waiting = http.startAsync();
        waiting.setTimeout(PATIENCE_MS);
        body.whole(waiting).whenComplete((bytes, trouble) -> {
            try {
                var response = (HttpServletResponse) waiting.getResponse();
                if (trouble == null) {
                    answer(bytes, arrived, http, response);
                } else {
                    response.setHeader("Connection", "close");
                    Problem.of(
                                    trouble instanceof TimeoutException ? Status.REQUEST_TIMEOUT : Status.BAD_REQUEST,
                                    "The body broke off.")
                            .write(response);
                }
            } catch (IOException | RuntimeException e) {
                LOG.debug("an exchange did not wait for its answer", e);
            } finally {
                waiting.complete();
            }
        });
    }

    private void answer(byte[] body, Instant arrived, HttpServletRequest http, HttpServletResponse response)
            throws IOException {
        byte[] text;
        try {
            text = unpacked(body, http);
        } catch (IOException e) {
            Problem.of(Status.BAD_REQUEST, "The body is not what Content-Encoding says.")
                    .write(response);
            return;
        }
        if (text.length > BidRequestReader.MOST_BYTES) {
            tooLong().write(response);
            return;
        }
        Checked<BidRequest> read = BidRequestReader.read(text);
        if (read instanceof Checked.Bad<BidRequest> bad) {
            Problem.unreadable(bad.violations()).write(response);
        } else if (read instanceof Checked.Good<BidRequest> good) {
            answer(good.value(), bidder.answer(good.value(), arrived), http, response);
        }
    }

    private void answer(BidRequest request, Bidder.Answer answer, HttpServletRequest http, HttpServletResponse response)
            throws IOException {
        if (answer.reason().isPresent()) {
            write(response, BidResponse.no(request.id(), answer.reason().get()));
        } else if (answer.bids().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            String root = addresses.root(http);
            var made = new BidResponse(root, bidder.seat(), served -> addresses.of(served, root));
            write(response, made.of(request.id(), UUID.randomUUID(), answer.bids()));
        }
    }

    private static byte[] unpacked(byte[] body, HttpServletRequest http) throws IOException {
        if (!"gzip".equalsIgnoreCase(http.getHeader("Content-Encoding"))) {
            return body;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readNBytes(BidRequestReader.MOST_BYTES + 1);
        }
    }

    private static Problem tooLong() {
        return Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "A bid request has at most a mebibyte.");
    }

    private static void write(HttpServletResponse response, byte[] body) throws IOException {
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
