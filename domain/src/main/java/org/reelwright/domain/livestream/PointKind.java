package org.reelwright.domain.livestream;

/** What a host does with a talking point. */
public enum PointKind {
    SAY(true),
    /** Done, not said. */
    CUE(false),
    /** Somebody in the audience may ask this. */
    QUESTION(false),
    ANSWER(true),
    /** Said word for word. */
    LEGAL(true);

    private final boolean spoken;

    PointKind(boolean spoken) {
        this.spoken = spoken;
    }

    public boolean isSpoken() {
        return spoken;
    }
}
