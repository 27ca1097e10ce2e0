package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.reelwright.domain.shared.Checked;
import org.reelwright.web.shared.Problem;

/**
 * {@code POST /ads/openrtb2}: an OpenRTB 2.6 bid request. 200 with bids or with {@code nbr}, 204 when nothing fits, 400
 * when it cannot be understood, 413 when it is longer than a mebibyte.
 */
@WebServlet("/ads/openrtb2")
public class BidServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "x-openrtb-version";

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
        Optional<byte[]> body = body(http, response);
        if (body.isEmpty()) {
            return;
        }
        Checked<BidRequest> read = BidRequestReader.read(body.get());
        if (read instanceof Checked.Bad<BidRequest> bad) {
            Problem.unreadable(bad.violations()).write(response);
        } else if (read instanceof Checked.Good<BidRequest> good) {
            String root = addresses.root(http);
            answer(good.value(), bidder.answer(good.value(), arrived, root.startsWith("https:")), root, response);
        }
    }

    private void answer(BidRequest request, Bidder.Answer answer, String root, HttpServletResponse response)
            throws IOException {
        if (answer.reason().isPresent()) {
            write(response, BidResponse.no(request.id(), answer.reason().get()));
        } else if (answer.bids().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            var made = new BidResponse(root, bidder.seat(), served -> addresses.of(served, root));
            write(response, made.of(request.id(), UUID.randomUUID(), answer.bids()));
        }
    }

    /** @return empty when it was too long or broke off, which is answered already */
    private static Optional<byte[]> body(HttpServletRequest http, HttpServletResponse response) throws IOException {
        if (http.getContentLengthLong() > BidRequestReader.MOST_BYTES) {
            return tooLong(response);
        }
        try (InputStream in = unpacked(http)) {
            byte[] body = in.readNBytes(BidRequestReader.MOST_BYTES + 1);
            return body.length > BidRequestReader.MOST_BYTES ? tooLong(response) : Optional.of(body);
        } catch (IOException e) {
            Problem.of(Status.BAD_REQUEST, "The body broke off or is not what Content-Encoding says.")
                    .write(response);
            return Optional.empty();
        }
    }

    private static InputStream unpacked(HttpServletRequest http) throws IOException {
        return "gzip".equalsIgnoreCase(http.getHeader("Content-Encoding"))
                ? new GZIPInputStream(http.getInputStream())
                : http.getInputStream();
    }

    private static Optional<byte[]> tooLong(HttpServletResponse response) throws IOException {
        Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "A bid request has at most a mebibyte.")
                .write(response);
        return Optional.empty();
    }

    private static void write(HttpServletResponse response, byte[] body) throws IOException {
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
