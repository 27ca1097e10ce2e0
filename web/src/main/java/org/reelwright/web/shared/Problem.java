package org.reelwright.web.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Violation;

/**
 * An error as RFC 9457 has it.
 *
 * @param detail what happened and what to do
 * @param violations what is wrong with the request's document, field by field; not there when nothing is
 * @param incident by which the operator finds a bug in the log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "An error (RFC 9457)")
public record Problem(
        String type, String title, int status, String detail, List<Violation> violations, Optional<String> incident) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(Response.StatusType status, String detail) {
        return new Problem(
                "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, List.of(), Optional.empty());
    }

    public static Problem invalid(List<Violation> violations) {
        return new Problem(
                "urn:reelwright:problem:invalid",
                "The document is not valid",
                422,
                "Mend the fields that are named and send it again.",
                violations,
                Optional.empty());
    }

    /** For documents of others, whose standards have 400 for what is wrong with them. */
    public static Problem unreadable(List<Violation> violations) {
        return new Problem(
                "urn:reelwright:problem:unreadable",
                "The document cannot be understood",
                400,
                "Mend what is named and send it again.",
                violations,
                Optional.empty());
    }

    /** @param translated what is said, to what it is in the language of whoever asks */
    public Problem said(UnaryOperator<String> translated) {
        return new Problem(
                type,
                title,
                status,
                translated.apply(detail),
                violations.stream()
                        .map(each -> new Violation(each.field(), translated.apply(each.message())))
                        .toList(),
                incident);
    }

    static Problem bug(String incident) {
        return new Problem(
                "about:blank",
                "Internal Server Error",
                500,
                "This is a bug of the server, not of your request. Give its operator the incident's id.",
                List.of(),
                Optional.of(incident));
    }

    /** For {@link TroubleServlet} to write, once the container has turned the request into an error. */
    public void leaveFor(HttpServletRequest request) {
        request.setAttribute(Problem.class.getName(), this);
    }

    /** For answers from outside JAX-RS. */
    public void write(HttpServletResponse response) throws IOException {
        byte[] body = Json.write(this).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
