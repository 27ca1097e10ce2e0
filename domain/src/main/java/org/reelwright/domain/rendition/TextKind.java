package org.reelwright.domain.rendition;

/** What a set text is for, and so how small it may be. */
public enum TextKind {
    HEADLINE(TextKind.READ),
    CAPTION(TextKind.READ),
    NAME(TextKind.READ),
    ACTION(TextKind.READ),
    /** A price, or a name above a headline. */
    DETAIL(TextKind.READ),
    /** Where a click leads. */
    ADDRESS(TextKind.READ),
    DISCLAIMER(TextKind.SMALL_PRINT),
    /** Of which the height of the capitals counts, as rules speak of that: a type's are seven tenths of its size. */
    AI_LABEL(TextKind.READ * .7),
    LOGO(0);

    /** 27 px at 1080, which is 1.7 mm on a phone. */
    private static final double READ = .025;

    /** What must be said may be smaller. */
    private static final double SMALL_PRINT = .020;

    /** WCAG 2.2 AA for text. */
    private static final double TEXT_CONTRAST = 4.5;

    /** A logo has its brand's colours, which nobody may change. */
    private static final double LOGO_CONTRAST = 2;

    private final double smallest;

    TextKind(double smallest) {
        this.smallest = smallest;
    }

    /** The least size of type, as a share of the frame's shorter side. */
    double smallest() {
        return smallest;
    }

    /** How much it must stand out from what lies behind it, 1..21. */
    double leastContrast() {
        return this == LOGO ? LOGO_CONTRAST : TEXT_CONTRAST;
    }
}
