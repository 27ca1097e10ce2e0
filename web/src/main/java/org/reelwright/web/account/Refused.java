package org.reelwright.web.account;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.reelwright.web.shared.Problem;

/** What is said at the door to those who do not come in. */
final class Refused {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Refused() {}

    /** Another site's page made a signed-in browser ask for a change. Browsers say so; programs send no such header. */
    static boolean isForged(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return !SAFE.contains(request.getMethod()) && ("cross-site".equals(from) || "same-site".equals(from));
    }

    static AuthenticationStatus forged(HttpServletRequest request, HttpServletResponse response) {
        return answer(
                Problem.of(Status.FORBIDDEN, "Another site's page may not change anything here."), request, response);
    }

    static AuthenticationStatus unknown(HttpServletRequest request, HttpServletResponse response, boolean program)
            throws IOException {
        if (program || isForPrograms(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"reelwright\"");
            String advice = "Send an API key that is not revoked as Authorization: Bearer rw_...";
            return answer(Problem.of(Status.UNAUTHORIZED, advice), request, response);
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + request.getContextPath() + SignInPage.PATH + "?to=" + encoded(wanted(request))
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(request.getContextPath() + SignInPage.PATH + "?to=" + encoded(wanted(request)));
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** The container turns the status into an error, which {@link org.reelwright.web.shared.TroubleServlet} answers. */
    private static AuthenticationStatus answer(
            Problem problem, HttpServletRequest request, HttpServletResponse response) {
        problem.leaveFor(request);
        response.setStatus(problem.status());
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.startsWith("/files/");
    }

    private static String wanted(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return cameFrom(request);
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return request.getRequestURI() + query;
    }

    /** The page on which somebody pressed something: there it can be done again. */
    private static String cameFrom(HttpServletRequest request) {
        try {
            URI page =
                    URI.create(Optional.ofNullable(request.getHeader("Referer")).orElse("/"));
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return request.getServerName().equals(page.getHost()) ? page.getRawPath() + query : "/";
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
