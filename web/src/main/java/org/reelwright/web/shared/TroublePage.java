package org.reelwright.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person sees in place of a page that is not there or not for them, that waited too long, or that failed. */
@Named
@RequestScoped
public class TroublePage {

    private static final Logger LOG = LoggerFactory.getLogger(TroublePage.class);

    private final String incident = UUID.randomUUID().toString();

    @Inject
    private HttpServletRequest request;

    @PostConstruct
    void tell() {
        if (isBug()) {
            LOG.error("a page failed: incident {}", incident, thrown());
        }
    }

    public boolean isExpired() {
        return thrown() instanceof ViewExpiredException;
    }

    public boolean isBug() {
        return !isExpired() && (thrown() != null || isStatus(500));
    }

    public boolean isForbidden() {
        return !isBug() && isStatus(403);
    }

    public boolean isTooLarge() {
        return !isBug() && isStatus(413);
    }

    private boolean isStatus(int status) {
        return Integer.valueOf(status).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    /** By which the log tells what happened. */
    public String getIncident() {
        return incident;
    }

    /** Where the person was. */
    public String getAgain() {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (address == null) {
            return request.getContextPath() + "/";
        }
        String query = request.getQueryString();
        return query == null ? address.toString() : address + "?" + query;
    }

    /** Faces wraps what was thrown. */
    private Throwable thrown() {
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(20)
                .filter(ViewExpiredException.class::isInstance)
                .findFirst()
                .orElse(thrown);
    }
}
