package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.reelwright.domain.measurement.ConversionStatus;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.delivery.Consents;
import org.reelwright.ejb.measurement.ConversionIntake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /ads/c.gif}: a page tells what a person did who came by an ad. Without a click id that was signed here nothing is
 * counted. The answer is always a picture, since pages show it; the status and the header say what became of it.
 */
@WebServlet("/ads/c.gif")
public class PixelServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PixelServlet.class);
    private static final byte[] DOT =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private static final Set<ConversionStatus> FINE =
            EnumSet.of(ConversionStatus.ACCEPTED, ConversionStatus.DUPLICATE, ConversionStatus.NO_PERSON);

    @Inject
    private transient ConversionIntake conversions;

    @Inject
    private transient Consents consents;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpenToAll.once(request, response);
        try {
            answer(
                    response,
                    conversions.takeFromPage(
                            PixelQuery.read(request).draft(consents, clock.instant()),
                            Optional.ofNullable(request.getHeader("User-Agent")).orElse(""),
                            request.getRemoteAddr()));
        } catch (OutsideTrouble e) {
            LOG.warn("a page's conversion was not stored", e);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "1");
        }
    }

    private static void answer(HttpServletResponse response, ConversionStatus status) throws IOException {
        response.setStatus(FINE.contains(status) ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
        response.setHeader("Reelwright-Conversion", status.name());
        response.setContentType("image/gif");
        response.setContentLength(DOT.length);
        response.getOutputStream().write(DOT);
    }

    /** As browsers send it when a page is left ("beacon"). */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
