package org.reelwright.web.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import org.reelwright.domain.account.Viewer;

/** Hands whom the {@link Doorkeeper} admitted to whatever answers. */
@Dependent
public class WhoAsks {

    @Produces
    @Dependent
    Viewer viewer(HttpServletRequest request) {
        return Optional.ofNullable((Viewer) request.getAttribute(Viewer.class.getName()))
                .orElseThrow(() -> new NotAuthorizedException("Bearer"));
    }
}
