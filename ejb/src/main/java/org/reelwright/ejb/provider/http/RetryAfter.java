package org.reelwright.ejb.provider.http;

import java.net.http.HttpHeaders;
import java.time.Duration;

/** RFC 9110's header in seconds. Its other form, a date, is by the provider's clock, which nobody here trusts. */
final class RetryAfter {

    private RetryAfter() {}

    static Duration of(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }
}
