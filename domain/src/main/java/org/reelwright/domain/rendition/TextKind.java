package org.reelwright.domain.rendition;

/** What a set text is for, and so how small it may be. */
public enum TextKind {
    HEADLINE(TextKind.READ),
    CAPTION(TextKind.READ),
    NAME(TextKind.READ),
    ACTION(TextKind.READ),
    /** Price and address. */
    DETAIL(TextKind.READ),
    DISCLAIMER(TextKind.SMALL_PRINT),
    /** Whose size its own rule sets. */
    AI_LABEL(0),
    LOGO(0);

    /** 27 px at 1080, which is 1.7 mm on a phone. */
    private static final double READ = .025;

    /** What must be said may be smaller. */
    private static final double SMALL_PRINT = .020;

    private final double smallest;

    TextKind(double smallest) {
        this.smallest = smallest;
    }

    /** The least size of type, as a share of the frame's shorter side. */
    double smallest() {
        return smallest;
    }
}
