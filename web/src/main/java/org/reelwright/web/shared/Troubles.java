package org.reelwright.web.shared;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shared.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where whatever went wrong in a resource becomes an answer, in the language of whoever asks. */
@Provider
@ApplicationScoped
public class Troubles implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    @Inject
    private Tongue tongue;

    @Override
    public Response toResponse(Throwable thrown) {
        return cause(thrown, Refusal.class)
                .map(this::refusal)
                .or(() -> cause(thrown, JsonProcessingException.class)
                        .filter(e -> e.getProcessor() instanceof JsonParser) // else it is our own answer that failed
                        .map(this::malformed))
                .or(() -> cause(thrown, OptimisticLockException.class).map(e -> conflict()))
                .or(() -> cause(thrown, OutsideTrouble.class).map(this::outside))
                .or(() -> cause(thrown, WebApplicationException.class).map(this::http))
                .orElseGet(() -> bug(thrown));
    }

    private Response refusal(Refusal refusal) {
        if (refusal.isConflict()) {
            String why = refusal.violations().stream()
                    .map(each -> tongue.get(each.message()))
                    .collect(Collectors.joining(" "));
            return answer(Problem.of(Status.CONFLICT, why)).build();
        }
        return answer(Problem.invalid(refusal.violations())).build();
    }

    private Response malformed(JsonProcessingException e) {
        // What breaks off within a list or an object comes wrapped in the place where it did.
        boolean broken = e.getCause() instanceof JsonParseException;
        String path = e instanceof JsonMappingException mapping && !broken ? path(mapping) : "";
        Problem problem = path.isEmpty()
                ? Problem.of(
                        Status.BAD_REQUEST,
                        "The body is not well-formed JSON at line %d, column %d."
                                .formatted(
                                        e.getLocation().getLineNr(),
                                        e.getLocation().getColumnNr()))
                : Problem.invalid(
                        List.of(new Violation(path, "This has the wrong type. See /openapi for the right one.")));
        return answer(problem).build();
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private Response conflict() {
        return answer(Problem.of(
                        Status.CONFLICT, "Somebody else changed this at the same moment. Read it again, then repeat."))
                .build();
    }

    private Response outside(OutsideTrouble trouble) {
        LOG.warn("a request failed by trouble outside", trouble);
        return answer(Problem.of(
                        Status.SERVICE_UNAVAILABLE, "Something that this needs is out of order. Try again in a while."))
                .header(HttpHeaders.RETRY_AFTER, 30)
                .build();
    }

    private Response http(WebApplicationException e) {
        Response given = e.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        Response.ResponseBuilder answer = answer(Problem.of(given.getStatusInfo(), advice(given.getStatus())));
        Stream.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE)
                .filter(name -> given.getHeaderString(name) != null)
                .forEach(name -> answer.header(name, given.getHeaderString(name)));
        return answer.build();
    }

    static String advice(int status) {
        return switch (status) {
            case 400 -> "The request cannot be understood. See /openapi for what belongs in it.";
            case 403 -> "Your role does not permit this.";
            case 404 -> "There is nothing here, or nothing that you may see.";
            case 405 -> "This address does not take that method. The Allow header names those it takes.";
            case 406 -> "This is not to be had in the type that you accept. Accept application/json.";
            case 412 -> "It has changed since you read it. Read it again and repeat your change.";
            case 413 -> "The request is too large. A picture has at most 25 MB, a list of conversions 2 MB.";
            case 415 -> "A body of this type is not taken here. See /openapi for the right Content-Type.";
            default -> "";
        };
    }

    private Response bug(Throwable thrown) {
        String incident = UUID.randomUUID().toString();
        LOG.error("a bug answered a request: incident {}", incident, thrown);
        return answer(Problem.bug(incident)).build();
    }

    private Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.said(tongue::get));
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
