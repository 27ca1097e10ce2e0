package org.reelwright.ejb.presenter;

import java.util.List;

/**
 * How a mouth goes through one sound of English, as animators group them: what the lips do is seen, what tongue and throat do hardly
 * is. A diphthong is two shapes.
 */
final class Viseme {

    private static final List<MouthShape> TEETH = List.of(MouthShape.TEETH);

    private Viseme() {}

    /** @param phone as in {@link org.reelwright.domain.voice.Sound#phone} */
    static List<MouthShape> of(String phone) {
        return switch (phone) {
            case "m", "b", "p" -> List.of(MouthShape.PRESSED);
            case "f", "v" -> List.of(MouthShape.BITTEN);
            case "l", "n", "th", "dh" -> List.of(MouthShape.TONGUE);
            case "iy", "ih", "eh", "y" -> List.of(MouthShape.WIDE);
            case "ey" -> List.of(MouthShape.WIDE, MouthShape.TEETH);
            case "aa", "ae", "ah" -> List.of(MouthShape.OPEN);
            case "ax" -> List.of(MouthShape.TEETH);
            case "ay" -> List.of(MouthShape.OPEN, MouthShape.WIDE);
            case "aw" -> List.of(MouthShape.OPEN, MouthShape.SMALL_ROUND);
            case "ao" -> List.of(MouthShape.ROUND);
            case "ow" -> List.of(MouthShape.ROUND, MouthShape.SMALL_ROUND);
            case "oy" -> List.of(MouthShape.ROUND, MouthShape.WIDE);
            case "uw", "uh", "w" -> List.of(MouthShape.SMALL_ROUND);
            default -> TEETH;
        };
    }

    /** Whether everybody would see that it is missing: lips that do not close for an m look dubbed. */
    static boolean isSeen(MouthShape shape) {
        return shape == MouthShape.PRESSED || shape == MouthShape.BITTEN;
    }

    /** Made behind the teeth: the lips are on their way to the next sound already. */
    static boolean isHidden(String phone) {
        return switch (phone) {
            case "k", "g", "hh", "ng", "t", "d" -> true;
            default -> false;
        };
    }
}
