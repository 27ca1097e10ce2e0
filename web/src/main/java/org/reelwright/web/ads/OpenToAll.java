package org.reelwright.web.ads;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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

    /** A form would be read to its end before it is answered, however slowly it comes, on a thread that others need. */
    static boolean isForm(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .map(type -> type.toLowerCase(Locale.ROOT))
                .filter(type -> type.contains("form"))
                .isPresent();
    }
}
