package org.reelwright.domain.shared;

/** Something outside this program failed: a disk, a child process, a remote model. Never a wrong input and never a bug. */
public final class OutsideTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean worthRetrying;

    private OutsideTrouble(String message, boolean worthRetrying, Throwable cause) {
        super(message, cause);
        this.worthRetrying = worthRetrying;
    }

    public static OutsideTrouble passing(String message, Throwable cause) {
        return new OutsideTrouble(message, true, cause);
    }

    public static OutsideTrouble lasting(String message, Throwable cause) {
        return new OutsideTrouble(message, false, cause);
    }

    public boolean worthRetrying() {
        return worthRetrying;
    }
}
