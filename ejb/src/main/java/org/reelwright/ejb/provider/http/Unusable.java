package org.reelwright.ejb.provider.http;

/** A result is not what was ordered: no picture, no film, too large, from an address that nobody may be sent to. */
public final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message);
    }
}
