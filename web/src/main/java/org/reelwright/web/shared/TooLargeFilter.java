package org.reelwright.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads what a page's form sends before Faces does: where it is larger than web.xml permits, that is the answer, and no page has
 * begun to work on half of it.
 */
@WebFilter("*.xhtml")
public class TooLargeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForm(request) && isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/form-data", 0, 19);
    }

    private static boolean isTooLarge(HttpServletRequest request) throws IOException, ServletException {
        try {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name()); // as Faces would have before it reads
            request.getParts();
            return false;
        } catch (IllegalStateException e) {
            return true; // so says the standard, of a part and of the whole
        }
    }
}
