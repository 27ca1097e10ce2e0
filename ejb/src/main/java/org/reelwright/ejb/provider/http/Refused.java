package org.reelwright.ejb.provider.http;

/** A provider said no in the middle of an order. Caught in {@link Wire}. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient No no;

    Refused(No no) {
        super(no.why());
        this.no = no;
    }

    No no() {
        return no;
    }
}
