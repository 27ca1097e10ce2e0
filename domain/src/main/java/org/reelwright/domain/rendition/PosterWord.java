package org.reelwright.domain.rendition;

import java.util.Comparator;
import java.util.stream.Stream;

/** The one word of a name that is set as large as the frame. */
final class PosterWord {

    private static final int LONGEST = 11;
    private static final int MOST_IDEOGRAPHS = 4;

    private PosterWord() {}

    /** Empty when none is short enough. */
    static String of(String name) {
        String ideographs = name.codePoints()
                .filter(Character::isIdeographic)
                .limit(MOST_IDEOGRAPHS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return ideographs.isEmpty()
                ? Stream.of(name.split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                        .max(Comparator.comparingInt(String::length))
                        .orElse("")
                : ideographs;
    }
}
