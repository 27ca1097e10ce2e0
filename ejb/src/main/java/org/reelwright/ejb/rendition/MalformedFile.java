package org.reelwright.ejb.rendition;

import java.io.IOException;

/** A file that is not built as its kind must be. */
final class MalformedFile extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedFile(String message) {
        super(message);
    }
}
