package org.reelwright.web.ads;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an address says behind its question mark. A servlet's own parameters would wait for the body of a form that may never
 * come.
 */
final class AddressQuery {

    private AddressQuery() {}

    /** @return a function that answers null for what is not said, as parameters do */
    static UnaryOperator<String> of(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                ? read(Optional.ofNullable(request.getQueryString()).orElse(""))::get
                : request::getParameter;
    }

    /** Of what is said twice the first counts. */
    static Map<String, String> read(String query) {
        var said = new HashMap<String, String>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                said.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return said;
    }

    /** What is not encoded as it should be means what it says. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
