package org.reelwright.ejb.provider.http;

import java.util.List;
import org.reelwright.domain.production.Usage;

/** The address of a result is no longer good. Caught in {@link Wire}, which asks for a fresh one. */
public final class Gone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is owed for the result all the same. */
    private final transient List<Usage> used;

    Gone(String message) {
        this(message, List.of());
    }

    private Gone(String message, List<Usage> used) {
        super(message);
        this.used = used;
    }

    Gone owing(List<Usage> owed) {
        return new Gone(getMessage(), owed);
    }

    List<Usage> used() {
        return used;
    }
}
