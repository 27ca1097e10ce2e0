package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.reelwright.domain.delivery.AdRequest;
import org.reelwright.domain.delivery.Placement;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.delivery.AdServer;

/** {@code /ads/vast}: answers a player's ad tag. */
@WebServlet("/ads/vast")
public class VastServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AdServer server;

    @Inject
    private transient Addresses addresses;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpenToAll.once(request, response);
        Checked<Placement> asked = PlacementQuery.read(request::getParameter);
        if (asked instanceof Checked.Bad<Placement> bad) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            write(response, "text/plain", words(bad));
        } else if (asked instanceof Checked.Good<Placement> good) {
            write(response, "application/xml", vast(good.value(), request));
        }
    }

    private String vast(Placement placement, HttpServletRequest request) {
        return server.serve(new AdRequest(placement, clock.instant()))
                .map(served -> VastDocument.of(served, addresses.of(served, request)))
                .orElseGet(VastDocument::noAd);
    }

    private static String words(Checked.Bad<Placement> bad) {
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
