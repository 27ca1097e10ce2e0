package org.reelwright.domain.measurement;

/** What became of a conversion that was told. Part of the API. */
public enum ConversionStatus {
    ACCEPTED("Counted."),
    STEP(
            "Kept, but credited to no ad: this is a step on the way, such as page_view or add_to_cart, not what came of it."),
    DUPLICATE("One of this event_name and event_id has been counted before. Nothing changed."),
    MALFORMED("Send event_name (1 to 100 characters), event_id (1 to 200), event_time (ISO 8601 or seconds since 1970),"
            + " value (a number from 0 to 1,000,000,000, at most six decimals) and person (64 hexadecimal digits)."),
    UNKNOWN_CURRENCY("currency is a code of ISO 4217, such as USD, and goes with value."),
    TOO_OLD("It happened more than 30 days ago."),
    IN_THE_FUTURE("It has not happened yet: event_time is more than 5 minutes ahead."),
    UNKNOWN_CLICK("click_id was not given out by this installation for this advertiser."),
    NO_PERSON("Told by a program, or more often than people do anything after one click. It is counted apart.");

    private final String reason;

    ConversionStatus(String reason) {
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
