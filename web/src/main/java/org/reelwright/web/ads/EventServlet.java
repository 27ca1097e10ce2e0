package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.domain.shared.ShortName;
import org.reelwright.ejb.delivery.Bids;
import org.reelwright.ejb.measurement.EventAge;
import org.reelwright.ejb.measurement.EventJournal;
import org.reelwright.ejb.measurement.EventSeals;
import org.reelwright.ejb.measurement.TrafficRules;
import org.reelwright.web.shared.Problem;

/**
 * {@code /ads/event/{token}}: takes what players tell and answers once it is durable, within two seconds: then it is to be
 * told again. Those who click are led to the page that was signed, and to no other.
 */
@WebServlet(urlPatterns = EventServlet.PATH + "*", asyncSupported = true)
public class EventServlet extends HttpServlet {

    static final String PATH = "/ads/event/";
    private static final long serialVersionUID = 1L;
    private static final byte[] DOT =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    @Inject
    private transient EventSeals seals;

    @Inject
    private transient EventJournal journal;

    @Inject
    private transient Bids bids;

    @Inject
    private transient TrafficRules rules;

    @Inject
    private transient Clock clock;

    @Inject
    private transient EventAge age;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpenToAll.once(request, response);
        Optional<EventToken> token = seals.seal()
                .open(request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1))
                .map(told -> told.named(name(request)));
        if (token.isEmpty()) {
            Problem.of(Status.FORBIDDEN, "This address was not given out here, or it was changed on the way.")
                    .write(response);
            return;
        }
        if (age.isForgotten(token.get())) {
            forgotten(token.get(), response);
            return;
        }
        Sighting sighting = sighting(token.get(), request);
        AsyncContext caller = request.startAsync();
        Answering.begin(caller, journal.record(sighting), (answer, written) -> answer(answer, token.get(), written));
    }

    /** As browsers send it when a page is left ("beacon"). */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    /** Whoever only looks at the address has not seen the ad. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void forgotten(EventToken token, HttpServletResponse response) throws IOException {
        if (token.landingPage().isEmpty()) {
            Problem.of(Status.GONE, "This ad was served too long ago for its events to count.")
                    .write(response);
        } else {
            lead(token, response);
        }
    }

    private void lead(EventToken token, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", ClickId.onto(token, seals.seal()));
    }

    private Sighting sighting(EventToken token, HttpServletRequest request) {
        Instant now = clock.instant();
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return new Sighting(
                token.priceMicros() > 0
                        ? token.at(bids.cleared(token.servingId()).orElse(token.priceMicros()))
                        : token,
                token.kind() == EventKind.CUSTOM ? ShortName.of(name(request)) : "",
                now,
                errorCode(token, request),
                rules.inForce().judge(token, now, agent, request.getRemoteAddr()));
    }

    /** A person who clicked is not made to suffer when the click cannot be counted. */
    private void answer(HttpServletResponse response, EventToken token, boolean written) throws IOException {
        if (!token.landingPage().isEmpty()) {
            lead(token, response);
        } else if (written) {
            response.setContentType("image/gif");
            response.setContentLength(DOT.length);
            response.getOutputStream().write(DOT);
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "1");
        }
    }

    private static String name(HttpServletRequest request) {
        return Optional.ofNullable(AddressQuery.of(request).apply("name")).orElse("");
    }

    private static OptionalInt errorCode(EventToken token, HttpServletRequest request) {
        return Optional.ofNullable(AddressQuery.of(request).apply("code"))
                .filter(code -> token.kind() == EventKind.ERROR && code.matches("[0-9]{1,4}"))
                .map(code -> OptionalInt.of(Integer.parseInt(code)))
                .orElse(OptionalInt.empty());
    }
}
