package org.reelwright.web.ads;

/** Why there is no bid: AdCOM 1.0, "No-Bid Reason Codes", and from 500 on our own. */
enum NoBid {
    /** None of the places takes a film that we have, or a VAST that we speak. */
    NOT_FOR_US(500),
    /** The viewer says himself that he is a program. */
    CRAWLER(3),
    /** Somebody asks oftener than people watch. */
    TOO_OFTEN(4),
    TOO_LITTLE_TIME(14),
    /** The viewer allows no ads (TCF, purpose 2). */
    NO_ADS_ALLOWED(501);

    private final int code;

    NoBid(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
