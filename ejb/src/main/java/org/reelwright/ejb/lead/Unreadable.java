package org.reelwright.ejb.lead;

import java.io.IOException;

/** A document that is whole, and will not be read all the same. Its message is for whoever gave it. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
