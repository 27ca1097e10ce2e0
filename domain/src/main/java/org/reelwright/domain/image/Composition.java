package org.reelwright.domain.image;

import java.util.Optional;
import org.reelwright.domain.campaign.Corner;
import org.reelwright.domain.campaign.SafeZone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Staging;

/**
 * How a frame is divided, as shares of it: words and product keep out of each other's way, and all that must be read lies
 * outside what the platforms lay over a film.
 *
 * @param words where a headline or, on an end card, all the words go
 * @param room the product fits into it; a close-up's reaches beyond the frame
 * @param caption where is written what is said
 * @param right where an upright frame's label ends
 */
public record Composition(Box words, Box room, Box caption, double right) {

    /** Of a picture upon which no headline is set. */
    public static final Box NO_WORDS = new Box(0, 0, 0, 0);

    /** Below the row of logo and label. */
    private static final double TOP = .18;
    /** What rises from there, or comes nearer, stays below the label that a law may ask for. */
    private static final double UNDER_LABEL = .231;

    private static final double UNDER_LABEL_OF_A_SQUARE = .130;
    private static final double UNDER_LABEL_OF_A_WIDE_FRAME = .157;

    /** From where the label stands in a close-up that leaves it no corner to the words below. */
    private static final double ABOVE_WORDS = .053;

    /** A room that begins above this takes the label's place. */
    private static final double HIGHEST = .15;

    private static final Box UPRIGHT_CAPTION = new Box(.09, .734, .78, .066);

    /** Where upright frames end for what must be read, at the right and below. */
    private static final double RIGHT = .88;

    private static final double RIGHT_OF_REELS = .82;
    private static final double FOOT_OF_REELS = .648;
    /** Of what lies below the label, so that the lowest headline ends above its caption. */
    private static final double LIFTED = .72;

    private static final double LEFT = .06;

    private static final double ASIDE = .65;
    private static final double NARROWER = ASIDE / .90;
    private static final double CAPTION_WIDE = .36;

    private Composition(Box words, Box room, Box caption) {
        this(words, room, caption, RIGHT);
    }

    /** @param worded whether a headline is set upon the picture */
    public static Composition of(Look look, Shape shape, Staging staging, boolean worded) {
        Composition composition =
                switch (shape) {
                    case VERTICAL -> vertical(look, staging, worded);
                    case SQUARE -> square(look, staging, worded);
                    case WIDE -> wide(look, staging, worded);
                };
        if (staging == Staging.PRESENTER) {
            return presenting(shape);
        }
        return worded || staging == Staging.END_CARD
                ? composition
                : new Composition(NO_WORDS, composition.room, composition.caption);
    }

    /**
     * As above, where somebody stands in one of the lower corners: everything else moves away from there, and is smaller.
     *
     * @param presenter nobody when empty
     */
    public static Composition of(Look look, Shape shape, Staging staging, boolean worded, Optional<Corner> presenter) {
        Composition alone = of(look, shape, staging, worded);
        return presenter.map(corner -> alone.beside(shape, corner)).orElse(alone);
    }

    private Composition beside(Shape shape, Corner corner) {
        boolean left = corner == Corner.LEFT;
        return switch (shape) {
            case VERTICAL ->
                new Composition(higher(words, .78), higher(room, .78), new Box(left ? .41 : .07, .690, .47, .095));
            case SQUARE ->
                new Composition(higher(words, .70), higher(room, .70), new Box(left ? .36 : .06, .800, .58, .120));
            case WIDE -> {
                double from = left ? .30 : .05;
                Box text = aside(caption, from);
                double wide = Math.max(CAPTION_WIDE, text.width());
                yield new Composition(
                        aside(words, from),
                        aside(room, from),
                        new Box(Math.min(text.x(), from + ASIDE - wide), text.y(), wide, text.height()));
            }
        };
    }

    /** As it is where the platforms cover more of an upright film. A presenter has no such place. */
    public Composition within(SafeZone zone, Shape shape, Staging staging) {
        if (zone == SafeZone.STORIES || shape != Shape.VERTICAL || staging == Staging.PRESENTER) {
            return this;
        }
        Box low = narrower(caption);
        Box text = new Box(low.x(), FOOT_OF_REELS - low.height(), low.width(), low.height());
        return staging == Staging.END_CARD
                ? new Composition(new Box(.075, .378, .745, .270), new Box(.10, .205, .72, .155), text, RIGHT_OF_REELS)
                : new Composition(narrower(lifted(words)), apart(lifted(room)), text, RIGHT_OF_REELS);
    }

    private static Box narrower(Box box) {
        double share = (RIGHT_OF_REELS - LEFT) / (RIGHT - LEFT);
        return box.equals(NO_WORDS)
                ? box
                : new Box(LEFT + (box.x() - LEFT) * share, box.y(), box.width() * share, box.height());
    }

    /** What begins beside or below the label at once goes on to do so. */
    private static Box lifted(Box box) {
        double top = box.y() <= UNDER_LABEL ? box.y() : raised(box.y());
        return box.equals(NO_WORDS) ? box : new Box(box.x(), top, box.width(), raised(box.y() + box.height()) - top);
    }

    /** A product that moves needs as much air to words above it as ever, and one that fills the frame to a label below it. */
    private static Box apart(Box room) {
        double above = room.y() > UNDER_LABEL ? .045 * (1 - LIFTED) : 0;
        double below = room.y() < HIGHEST ? (ABOVE_WORDS + .030) * (1 - LIFTED) : 0;
        return new Box(room.x(), room.y() + above, room.width(), room.height() - above - below);
    }

    private static double raised(double y) {
        return TOP + (y - TOP) * LIFTED;
    }

    private static Box higher(Box box, double share) {
        return new Box(box.x(), TOP + (box.y() - TOP) * share, box.width(), box.height() * share);
    }

    /** What would reach into the corner ends before it. */
    private static Box aside(Box box, double from) {
        double x = from + (box.x() - .05) * NARROWER;
        double left = from > .05 ? Math.max(from, x) : x;
        return new Box(left, box.y(), box.width() * NARROWER - (left - x), box.height());
    }

    /**
     * Where a label stands that a law asks for: in the upper right corner, or between words and a product that takes all
     * corners.
     */
    public Box label(Shape shape) {
        return switch (shape) {
            case VERTICAL ->
                room.y() < HIGHEST
                        ? new Box(words.x(), words.y() - ABOVE_WORDS, words.width(), .05)
                        : new Box(right - .38, .150, .38, .05);
            case SQUARE -> new Box(.65, .020, .30, .09);
            case WIDE -> new Box(.65, .050, .30, .09);
        };
    }

    /** Where essential things may stand. */
    public static Box safe(Shape shape) {
        return switch (shape) {
            case VERTICAL -> new Box(.06, .14, .82, .66);
            case SQUARE -> new Box(.055, .055, .89, .89);
            case WIDE -> new Box(.05, .06, .90, .88);
        };
    }

    /** The room is for what is behind a person: words stay above the head or beside it. */
    private static Composition presenting(Shape shape) {
        Box head = Stand.of(shape, Optional.empty()).head();
        return switch (shape) {
            case VERTICAL -> new Composition(new Box(.085, .192, .78, .130), head, UPRIGHT_CAPTION);
            case SQUARE -> new Composition(new Box(.07, .120, .86, .160), head, new Box(.10, .868, .80, .077));
            case WIDE -> new Composition(new Box(.06, .16, .40, .60), head, wideCaption(.06));
        };
    }

    private static Composition vertical(Look look, Staging staging, boolean worded) {
        Box caption = UPRIGHT_CAPTION;
        return switch (staging) {
            case END_CARD -> new Composition(new Box(.11, .530, .77, .270), new Box(.10, .205, .80, .300), caption);
            case CLOSE_UP ->
                worded
                        ? new Composition(lowest(look), closeUp(look), caption)
                        : new Composition(NO_WORDS, new Box(-.16, UNDER_LABEL, 1.32, .705 - UNDER_LABEL), caption);
            case ASIDE ->
                worded
                        ? new Composition(low(look), above(low(look)), caption)
                        : new Composition(NO_WORDS, new Box(.10, UNDER_LABEL, .80, .705 - UNDER_LABEL), caption);
            case HERO, ARRAY, PHOTO, PRESENTER ->
                worded
                        ? new Composition(top(look), below(top(look)), caption)
                        : new Composition(NO_WORDS, new Box(.09, UNDER_LABEL, .82, .705 - UNDER_LABEL), caption);
        };
    }

    private static Box low(Look look) {
        return look == Look.BOLD_TYPE ? new Box(.075, .530, .80, .198) : new Box(.085, .596, .78, .132);
    }

    private static Box above(Box words) {
        return new Box(.10, UNDER_LABEL, .80, words.y() - .035 - UNDER_LABEL);
    }

    private static Box lowest(Look look) {
        return look == Look.BOLD_TYPE ? low(look) : new Box(.085, .560, .78, .168);
    }

    private static Box closeUp(Look look) {
        return new Box(-.16, -.05, 1.32, lowest(look).y() - ABOVE_WORDS - .030 + .05);
    }

    private static Box top(Look look) {
        return switch (look) {
            case CLEAN_STUDIO -> new Box(.085, .192, .74, .160);
            case BOLD_TYPE -> new Box(.075, .190, .80, .215);
            case WARM_LIFESTYLE -> new Box(.090, .193, .72, .168);
            case DARK_PREMIUM -> new Box(.120, .193, .76, .150);
            case PLAYFUL_PATTERN -> new Box(.115, .190, .75, .180);
            case TECHNICAL -> new Box(.085, .192, .76, .152);
        };
    }

    /** A product rises and comes nearer while it is looked at. */
    private static Box below(Box words) {
        double from = words.y() + words.height() + .045;
        return new Box(.11, from, .78, .705 - from);
    }

    private static Composition square(Look look, Staging staging, boolean worded) {
        Box caption = new Box(.10, .868, .80, .077);
        return switch (staging) {
            case END_CARD -> new Composition(new Box(.545, .140, .400, .700), new Box(.030, .10, .470, .745), caption);
            case CLOSE_UP ->
                worded
                        ? new Composition(
                                new Box(.07, .650, .86, .205),
                                new Box(-.10, UNDER_LABEL_OF_A_SQUARE, 1.20, .62 - UNDER_LABEL_OF_A_SQUARE),
                                caption)
                        : new Composition(
                                NO_WORDS,
                                new Box(-.10, UNDER_LABEL_OF_A_SQUARE, 1.20, .822 - UNDER_LABEL_OF_A_SQUARE),
                                caption);
            case ASIDE ->
                worded
                        ? new Composition(new Box(.555, .13, .390, .70), new Box(.055, .10, .455, .722), caption)
                        : new Composition(NO_WORDS, new Box(.14, .14, .72, .682), caption);
            case HERO, ARRAY, PHOTO, PRESENTER ->
                worded ? squareHero(look, caption) : new Composition(NO_WORDS, new Box(.12, .13, .76, .692), caption);
        };
    }

    private static Composition squareHero(Look look, Box caption) {
        boolean beside = look == Look.WARM_LIFESTYLE || look == Look.TECHNICAL || look == Look.CLEAN_STUDIO;
        return beside
                ? new Composition(
                        new Box(.065, .13, .390, .70),
                        new Box(.500, UNDER_LABEL_OF_A_SQUARE, .445, .822 - UNDER_LABEL_OF_A_SQUARE),
                        caption)
                : look == Look.BOLD_TYPE
                        ? new Composition(new Box(.07, .130, .86, .265), new Box(.13, .437, .74, .385), caption)
                        : new Composition(new Box(.07, .140, .86, .195), new Box(.13, .382, .74, .440), caption);
    }

    private static Composition wide(Look look, Staging staging, boolean worded) {
        return switch (staging) {
            case END_CARD ->
                new Composition(new Box(.535, .165, .405, .775), new Box(.06, .10, .43, .76), wideCaption(.535));
            case CLOSE_UP ->
                worded
                        ? new Composition(
                                new Box(.585, .16, .355, .60), new Box(-.06, -.12, .61, 1.24), wideCaption(.585))
                        : new Composition(NO_WORDS, underLabel(.06, .88, .825), wideCaption());
            case ASIDE ->
                worded
                        ? new Composition(new Box(.555, .16, .385, .60), new Box(.06, .10, .46, .74), wideCaption(.555))
                        : new Composition(NO_WORDS, underLabel(.22, .56, .82), wideCaption());
            case HERO, ARRAY, PHOTO, PRESENTER ->
                worded
                        ? new Composition(
                                new Box(.06, .16, look == Look.BOLD_TYPE ? .44 : .40, .60),
                                look == Look.BOLD_TYPE ? underLabel(.535, .41, .84) : underLabel(.515, .43, .84),
                                wideCaption(.06))
                        : new Composition(NO_WORDS, underLabel(.22, .56, .82), wideCaption());
        };
    }

    /** In a wide frame. */
    private static Box underLabel(double x, double width, double bottom) {
        return new Box(x, UNDER_LABEL_OF_A_WIDE_FRAME, width, bottom - UNDER_LABEL_OF_A_WIDE_FRAME);
    }

    /** Under the words, and as wide as they. */
    private static Box wideCaption(double x) {
        return new Box(x, .855, .355, .085);
    }

    private static Box wideCaption() {
        return new Box(.20, .862, .60, .075);
    }
}
