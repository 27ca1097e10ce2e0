package org.reelwright.web.lead;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.lead.Lead;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.lead.Doors;
import org.reelwright.ejb.lead.Erasures;
import org.reelwright.ejb.lead.Leads;
import org.reelwright.ejb.presenter.Portraits;
import org.reelwright.web.shared.Problem;

/**
 * {@code /leads/c/CAMPAIGN}: a campaign's page with its chat and its form, which works without scripts; {@code /leads/api/...}
 * for the chat's script on any site, and {@code /leads/faces/Mina} for its portrait; {@code /leads/withdraw/TOKEN}. No answer here
 * sets or needs a cookie.
 */
@WebServlet({"/leads/c/*", "/leads/api/*", "/leads/withdraw/*", "/leads/faces/*"})
public class LeadServlet extends HttpServlet {

    static final String DOOR = LeadServlet.class.getName();
    static final String TYPED = DOOR + ".typed";
    static final String WRONG = DOOR + ".wrong";
    static final String WITHDRAW = DOOR + ".withdraw";
    static final String ERASED = DOOR + ".erased";

    private static final long serialVersionUID = 1L;
    private static final Pattern CAMPAIGN = Pattern.compile("/leads/c/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern API = Pattern.compile("/leads/api/(begin|say|person|after|forget|fields|form)");
    private static final Pattern WITHDRAWAL = Pattern.compile("/leads/withdraw/([A-Za-z0-9_-]{43})");
    private static final Pattern FACE = Pattern.compile("/leads/faces/([A-Za-z]{1,20})");
    private static final int LONGEST_FIELD = 5_000;

    @Inject
    private transient Doors doors;

    @Inject
    private transient ChatDesk desk;

    @Inject
    private transient Erasures erasures;

    @Inject
    private transient Portraits portraits;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        guard(response);
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher campaign = CAMPAIGN.matcher(path);
        Matcher api = API.matcher(path);
        Matcher withdrawal = WITHDRAWAL.matcher(path);
        Matcher face = FACE.matcher(path);
        boolean posted = "POST".equals(request.getMethod());
        boolean looked = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (api.matches()) {
            script(api.group(1), request, response);
        } else if (campaign.matches() && (posted || looked)) {
            page(UUID.fromString(campaign.group(1)), posted, request, response);
        } else if (withdrawal.matches() && (posted || looked)) {
            withdraw(withdrawal.group(1), posted, request, response);
        } else if (face.matches() && looked) {
            face(face.group(1), request, response);
        } else {
            notThere(request, response);
        }
    }

    private void face(String given, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<CastMember> who = Stream.of(CastMember.values())
                .filter(member -> member.given().equals(given))
                .findFirst();
        if (who.isEmpty()) {
            notThere(request, response);
            return;
        }
        response.setContentType("image/png");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.getOutputStream().write(portraits.png(who.get()));
    }

    private void page(UUID campaign, boolean posted, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Doors.Door> door = doors.open(campaign);
        if (door.isEmpty()) {
            notThere(request, response);
            return;
        }
        request.setAttribute(DOOR, door.get());
        if (posted && isSent(campaign, request, response)) {
            return;
        }
        request.getRequestDispatcher("/inbox/door.xhtml").forward(request, response);
    }

    /** @return whether the form was good, and the browser is led on */
    private boolean isSent(UUID campaign, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> typed = typed(request);
        Language language = Language.parse(request.getLocale().toLanguageTag()).orElse(Language.ENGLISH);
        Optional<Checked<Lead>> taken = desk.take(
                campaign,
                new Leads.Sent(typed, language, typed.getOrDefault("chat", ""), typed.getOrDefault("click", "")),
                request.getRemoteAddr());
        if (taken.isPresent() && taken.get() instanceof Checked.Good<Lead> good) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    request.getContextPath() + "/leads/c/" + campaign + "?sent=" + desk.withdrawal(good.value())
                            + "#contact");
            return true;
        }
        request.setAttribute(TYPED, typed);
        taken.ifPresent(bad -> request.setAttribute(WRONG, ((Checked.Bad<Lead>) bad).violations()));
        response.setStatus(taken.isPresent() ? 422 : 429);
        return false;
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        var typed = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 0 && name.length() < LONGEST_FIELD) {
                typed.put(name, values[0].substring(0, Math.min(values[0].length(), LONGEST_FIELD)));
            }
        });
        return typed;
    }

    private void withdraw(String token, boolean posted, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!erasures.isKnown(token)) {
            notThere(request, response);
            return;
        }
        request.setAttribute(WITHDRAW, token);
        (posted ? erasures.withdraw(token) : erasures.done(token))
                .ifPresent(erasure -> request.setAttribute(ERASED, erasure));
        request.getRequestDispatcher("/inbox/withdraw.xhtml").forward(request, response);
    }

    private void script(String what, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (!"POST".equals(request.getMethod())) {
            response.setHeader("Access-Control-Allow-Methods", "POST");
            response.setHeader("Access-Control-Allow-Headers", "Content-Type");
            response.setStatus("OPTIONS".equals(request.getMethod()) ? 204 : 405);
            return;
        }
        try {
            ChatDesk.Reply reply = desk.answer(what, request.getInputStream(), request.getRemoteAddr());
            if (reply.body() instanceof Problem problem) {
                problem.write(response);
            } else {
                write(reply.body(), response);
            }
        } catch (JsonProcessingException e) {
            Problem.of(Status.BAD_REQUEST, "This cannot be read. Send a JSON object.")
                    .write(response);
        }
    }

    private static void notThere(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean person =
                Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        if (person) {
            request.getRequestDispatcher("/review/ended.xhtml").forward(request, response);
        } else {
            Problem.of(Status.NOT_FOUND, "There is nothing here, or not any more.")
                    .write(response);
        }
    }

    private static void guard(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' ws: wss:;"
                        + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    }

    private static void write(Object body, HttpServletResponse response) throws IOException {
        byte[] bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
