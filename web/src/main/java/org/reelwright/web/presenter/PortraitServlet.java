package org.reelwright.web.presenter;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.ejb.presenter.Portraits;
import org.reelwright.web.shared.Problem;

/** {@code /portraits/mina}: one of the cast, small. */
@WebServlet("/portraits/*")
public class PortraitServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Portraits portraits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<CastMember> who = Stream.of(CastMember.values())
                .filter(member -> member.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
        if (who.isEmpty()) {
            Problem.of(Status.NOT_FOUND, "There is nobody of that name.").write(response);
            return;
        }
        response.setContentType("image/png");
        response.setHeader("Cache-Control", "private, max-age=86400");
        response.getOutputStream().write(portraits.png(who.get()));
    }
}
