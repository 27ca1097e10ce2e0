package org.reelwright.ejb.provider.http;

/** A request went out, and nothing is known of it. Caught in {@link Wire}. */
public final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unanswered(String message, Throwable cause) {
        super(message, cause);
    }
}
