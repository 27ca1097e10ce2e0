package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.measurement.EventSeals;
import org.reelwright.web.shared.Problem;

/**
 * {@code POST /ads/openrtb2}: an OpenRTB 2.6 bid request. 200 with bids or with {@code nbr}, 204 when nothing fits, 400
 * when it cannot be understood, 413 when it is longer than a mebibyte.
 */
@WebServlet(urlPatterns = "/ads/openrtb2", asyncSupported = true)
public class BidServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "x-openrtb-version";

    @Inject
    private transient Bidder bidder;

    @Inject
    private transient Addresses addresses;

    @Inject
    private transient EventSeals seals;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest http, HttpServletResponse response) throws IOException {
        Instant arrived = clock.instant();
        response.setHeader(VERSION, "2.6");
        if (http.getContentLengthLong() > BidRequestReader.MOST_BYTES) {
            tooLong(response);
            return;
        }
        Optional<byte[]> here;
        try {
            here = here(http);
        } catch (IOException hungUp) {
            Problem.of(Status.BAD_REQUEST, "The body broke off.").write(response);
            return;
        }
        if (here.isPresent()) {
            answer(http, here.get(), arrived, response);
        } else {
            WholeBody.await(http, BidRequestReader.MOST_BYTES, body -> answer(http, body, arrived, response));
        }
    }

    /** Most bodies came with their request: these are read without waiting for anybody. */
    private static Optional<byte[]> here(HttpServletRequest http) throws IOException {
        long length = http.getContentLengthLong();
        return length >= 0 && http.getInputStream().available() >= length
                ? Optional.of(http.getInputStream().readNBytes((int) length))
                : Optional.empty();
    }

    private void answer(HttpServletRequest http, byte[] sent, Instant arrived, HttpServletResponse response)
            throws IOException {
        Optional<byte[]> body = unpacked(sent, http, response);
        if (body.isPresent()) {
            answer(body.get(), http, arrived, response);
        }
    }

    private void answer(byte[] body, HttpServletRequest http, Instant arrived, HttpServletResponse response)
            throws IOException {
        Checked<BidRequest> read = BidRequestReader.read(body);
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
            var made = new BidResponse(root, bidder.seat(), seals.seal(), served -> addresses.of(served, root));
            write(response, made.of(request.id(), UUID.randomUUID(), answer.bids()));
        }
    }

    /** @return empty when it was too long or is not what it says, which is answered already */
    private static Optional<byte[]> unpacked(byte[] sent, HttpServletRequest http, HttpServletResponse response)
            throws IOException {
        boolean isPacked = "gzip".equalsIgnoreCase(http.getHeader("Content-Encoding"));
        try {
            byte[] body = isPacked ? unzipped(sent) : sent;
            if (body.length <= BidRequestReader.MOST_BYTES) {
                return Optional.of(body);
            }
            tooLong(response);
        } catch (IOException e) {
            Problem.of(Status.BAD_REQUEST, "The body is not what Content-Encoding says.")
                    .write(response);
        }
        return Optional.empty();
    }

    private static byte[] unzipped(byte[] sent) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            return in.readNBytes(BidRequestReader.MOST_BYTES + 1);
        }
    }

    private static void tooLong(HttpServletResponse response) throws IOException {
        Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "A bid request has at most a mebibyte.")
                .write(response);
    }

    private static void write(HttpServletResponse response, byte[] body) throws IOException {
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
