package org.reelwright.web.ads;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Lets players on any page read what is public anyway. Some ask "with credentials", and then a browser wants their own
 * origin named; no answer here depends on a cookie.
 */
final class OpenToAll {

    private OpenToAll() {}

    /** For answers that hold for this one request only. */
    static void once(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
        response.setHeader("Access-Control-Allow-Origin", origin.orElse("*"));
        origin.ifPresent(o -> response.setHeader("Access-Control-Allow-Credentials", "true"));
        response.setHeader("Vary", "Origin");
        response.setHeader("Cache-Control", "no-store");
    }
}
