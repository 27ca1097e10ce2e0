package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.delivery.AdRequest;
import org.reelwright.domain.delivery.BitRates;
import org.reelwright.domain.delivery.SaleTerms;
import org.reelwright.domain.delivery.Served;
import org.reelwright.domain.delivery.Viewing;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.delivery.AdServer;
import org.reelwright.ejb.delivery.Viewings;
import org.reelwright.ejb.measurement.TrafficRules;

/** {@code /ads/vast}: answers a player's ad tag. */
@WebServlet("/ads/vast")
public class VastServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String READY = "Reelwright-Ready";

    @Inject
    private transient AdServer server;

    @Inject
    private transient Viewings viewings;

    @Inject
    private transient Addresses addresses;

    @Inject
    private transient TrafficRules rules;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpenToAll.once(request, response);
        Checked<AdTag> asked = AdTag.read(request::getParameter);
        if (asked instanceof Checked.Bad<AdTag> bad) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            write(response, "text/plain", words(bad));
        } else if (asked instanceof Checked.Good<AdTag> good) {
            write(response, "application/xml", document(good.value(), request));
        }
    }

    /** Whoever only looks is shown no ad: each holds money until it is over. But he is told whether this node has the campaign. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        OpenToAll.once(request, response);
        if (AdTag.read(request::getParameter) instanceof Checked.Good<AdTag> good) {
            good.value()
                    .placement()
                    .campaign()
                    .ifPresent(campaign ->
                            response.setHeader(READY, String.valueOf(server.isReady(campaign, clock.instant()))));
        }
        response.setContentType("application/xml;charset=UTF-8");
    }

    /** No ad for who reads pages by himself, or asks oftener than people watch: whatever they are answered holds money. */
    private String document(AdTag tag, HttpServletRequest http) {
        Instant now = clock.instant();
        String agent = Optional.ofNullable(http.getHeader("User-Agent")).orElse("");
        if (rules.inForce().isSpider(agent) || !rules.inForce().mayAsk(agent, http.getRemoteAddr(), now)) {
            return VastDocument.noAd(tag.version());
        }
        Viewing viewing = viewings.of(ClaimsQuery.read(http));
        String root = addresses.root(http);
        return VastDocument.of(
                tag.version(),
                ads(tag, new AdRequest(tag.placement(), viewing, SaleTerms.ANY, now)),
                Screen.of(BitRates.ANY, viewing),
                served -> addresses.of(served, root));
    }

    private List<Served> ads(AdTag tag, AdRequest request) {
        return tag.isAlone()
                ? server.serve(request.noLongerThan(tag.podMs())).stream().toList()
                : server.serveBreak(request, tag.slots(), tag.podMs());
    }

    private static String words(Checked.Bad<AdTag> bad) {
        var words = new StringBuilder();
        for (Violation violation : bad.violations()) {
            words.append(violation.field())
                    .append(' ')
                    .append(violation.message())
                    .append('\n');
        }
        return words.toString();
    }

    private static void write(HttpServletResponse response, String mediaType, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(mediaType + ";charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
