package org.reelwright.domain.measurement;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A conversion as it is told, nothing of it checked; each part may be missing.
 *
 * @param eventName such as {@code purchase}
 * @param eventId told once for ever with that name
 * @param eventTime ISO 8601 with its zone, or seconds since 1970
 * @param clickId what the landing page was given as {@code rw_click}
 * @param value main units, at most six decimal places
 * @param currency ISO 4217
 * @param person SHA-256 of the lower-case e-mail address or telephone number, in hexadecimal
 */
public record ConversionDraft(
        @JsonProperty("event_name") String eventName,
        @JsonProperty("event_id") String eventId,
        @JsonProperty("event_time") String eventTime,
        @JsonProperty("click_id") String clickId,
        @JsonProperty("value") String value,
        @JsonProperty("currency") String currency,
        @JsonProperty("person") String person) {}
