package org.reelwright.domain.review;

/** What a client says of a film. It is advice to the reviewer, and decides nothing. */
public enum ClientAnswer {
    YES,
    NO
}
