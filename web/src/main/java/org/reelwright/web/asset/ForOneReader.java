package org.reelwright.web.asset;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer that never changes, and that no cache between here and the reader may keep. */
final class ForOneReader extends HttpServletResponseWrapper {

    static final long A_YEAR_IN_SECONDS = 31_536_000;

    ForOneReader(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void reset() {
        super.reset();
        setHeader("X-Content-Type-Options", "nosniff");
    }

    @Override
    public void setHeader(String name, String value) {
        boolean keeping = "Cache-Control".equalsIgnoreCase(name) && value.contains("max-age");
        super.setHeader(name, keeping ? "private, max-age=" + A_YEAR_IN_SECONDS + ", immutable" : value);
    }
}
