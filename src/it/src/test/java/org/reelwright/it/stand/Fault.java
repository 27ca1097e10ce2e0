package org.reelwright.it.stand;

/** What may go wrong with one request. */
public enum Fault {
    /** 429, with a time to wait. */
    TOO_MANY,
    /** 429, and no time is long enough: the account is empty. */
    EMPTY,
    /** A 500 before anything was done. */
    FAILS,
    /** The order is taken, and the line goes dead. */
    TAKEN_BUT_SILENT,
    /** A proxy's page instead of JSON. */
    GARBLED,
    /** 50 MB. */
    HUGE,
    /** The result is not where the reply said. */
    EXPIRED,
    /** The result is a picture, or a clip, of another size. */
    OTHER_SIZE,
    /** The order is declined by the vendor's filter. */
    DECLINED
}
