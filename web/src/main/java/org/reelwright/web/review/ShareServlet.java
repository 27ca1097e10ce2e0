package org.reelwright.web.review;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.ws.rs.core.Response.Status;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.servlet.FileServlet;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.review.ClientShare;
import org.reelwright.domain.shared.Json;
import org.reelwright.ejb.review.Shares;
import org.reelwright.web.shared.Problem;
import org.reelwright.web.shared.Refusal;

/**
 * {@code /share/TOKEN}: a page with one film for who has the link, and below it the copy that bears their name, and what they
 * say. The token is all that it knows of anybody, and all that it opens is its own share. It looks the same whether a link
 * never was, has ended or was taken back.
 */
@WebServlet("/share/*")
public class ShareServlet extends FileServlet {

    static final String SHARE = ShareServlet.class.getName();
    static final String ADDRESS = SHARE + ".address";

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{43})(?:/(film\\.mp4|state|comments|answer))?");
    private static final String FILM = "film.mp4";

    @Inject
    private transient Shares shares;

    @Inject
    private transient ShareDesk desk;

    @Inject
    private transient FileStore files;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        guard(response);
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<ClientShare> share = path.matches() ? shares.byToken(path.group(1)) : Optional.empty();
        if (share.isEmpty()) {
            boolean more = desk.mayGuess(request.getRemoteAddr());
            refuse(more ? Status.NOT_FOUND : Status.TOO_MANY_REQUESTS, request, response);
        } else if (!(isSafe(request) ? desk.mayLook(share.get()) : desk.maySay(share.get()))) {
            refuse(Status.TOO_MANY_REQUESTS, request, response);
        } else {
            request.setAttribute(SHARE, share.get());
            request.setAttribute(ADDRESS, request.getContextPath() + "/share/" + path.group(1));
            answer(Optional.ofNullable(path.group(2)).orElse(""), share.get(), request, response);
        }
    }

    private void answer(String what, ClientShare share, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean safe = isSafe(request);
        if (safe && what.isEmpty()) {
            request.getRequestDispatcher("/review/shared.xhtml").forward(request, response);
        } else if (safe && what.equals(FILM)) {
            super.service(request, new Guarded(response));
        } else if (safe && what.equals("state")) {
            write(desk.state(share), response);
        } else if ("POST".equals(request.getMethod()) && (what.equals("comments") || what.equals("answer"))) {
            said(what, share, request, response);
        } else {
            Problem.of(Status.METHOD_NOT_ALLOWED, "This is not done here.").write(response);
        }
    }

    private void said(String what, ClientShare share, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            if (what.equals("comments")) {
                desk.comment(share, request.getInputStream());
            } else {
                desk.answer(share, request.getInputStream());
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Refusal refusal) {
            refusal.problem().write(response);
        } catch (IOException e) {
            Problem.of(Status.BAD_REQUEST, "This cannot be read.").write(response);
        }
    }

    @Override
    protected File getFile(HttpServletRequest request) {
        return ((ClientShare) request.getAttribute(SHARE))
                .copy()
                .map(copy -> files.path(copy).toFile())
                .orElse(null);
    }

    @Override
    protected void handleFileNotFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem.of(Status.NOT_FOUND, "The copy of this film is still being made.")
                .write(response);
    }

    @Override
    protected String getContentType(HttpServletRequest request, File file) {
        return "video/mp4";
    }

    @Override
    protected String getAttachmentName(HttpServletRequest request, File file) {
        return FILM;
    }

    @Override
    protected boolean isAttachment(HttpServletRequest request, String contentType) {
        return false;
    }

    /** None: once the link has ended, nothing is left of it in a cache. */
    @Override
    protected long getExpireTime(HttpServletRequest request, File file) {
        return 0;
    }

    private static boolean isSafe(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static void refuse(Status status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean person =
                Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
        if (status == Status.NOT_FOUND && person && isSafe(request)) {
            response.setStatus(status.getStatusCode());
            request.getRequestDispatcher("/review/ended.xhtml").forward(request, response);
        } else {
            response.setHeader("Retry-After", "60");
            Problem.of(status, "This link does not work, or not any more, or was used too often.")
                    .write(response);
        }
    }

    private static void guard(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive, nosnippet");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none';"
                        + " base-uri 'none'; form-action 'none'");
    }

    /** What streams files begins with a clean answer. */
    private static final class Guarded extends HttpServletResponseWrapper {

        Guarded(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void reset() {
            super.reset();
            guard((HttpServletResponse) getResponse());
        }
    }

    private static void write(Object body, HttpServletResponse response) throws IOException {
        byte[] bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
