package org.reelwright.web.ads;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Optional;

/**
 * Lets players on any page read what is public anyway. Some ask "with credentials", and then a browser wants their own
 * origin named; no answer here depends on a cookie.
 */
public class OpenToAll implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        Optional<String> origin = Optional.ofNullable(request.getHeaderString("Origin"));
        headers.putSingle("Access-Control-Allow-Origin", origin.orElse("*"));
        origin.ifPresent(o -> headers.putSingle("Access-Control-Allow-Credentials", "true"));
        headers.putSingle("Vary", "Origin");
        headers.putSingle("Cache-Control", "no-store");
    }
}
