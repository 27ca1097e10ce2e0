package org.reelwright.ejb.provider.http;

/** A provider's answer does not have the form that it is documented to have. Caught in {@link Wire}. */
public final class Garbled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Garbled(String message) {
        super(message);
    }
}
