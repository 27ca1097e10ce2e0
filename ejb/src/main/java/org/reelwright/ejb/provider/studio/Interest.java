package org.reelwright.ejb.provider.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much a point says to somebody who cares about these things, the first of them most. */
record Interest(List<String> cares, CopyBook book) {

    private static final Set<String> PLAIN = Set.of(
            "all", "and", "any", "for", "good", "great", "less", "more", "not", "our", "the", "that", "way", "with",
            "you", "your");
    private static final int LITERALLY = 3;
    private static final int AKIN = 2;
    private static final int MOST = LITERALLY + AKIN;

    /** What speaks to them comes first. Where nothing does, each audience still begins with another point. */
    List<Point> sort(List<Point> points, int turn) {
        var sorted = new ArrayList<>(points);
        if (points.size() > 1) {
            sorted.add(0, sorted.remove(turn % points.size()));
        }
        sorted.sort(Comparator.comparingLong((Point point) -> -in(point)));
        return sorted;
    }

    /** What answers the second care, when the film does not begin with it. */
    Optional<Point> second(List<Point> points) {
        return cares.size() < 2
                ? Optional.empty()
                : points.stream()
                        .skip(1)
                        .filter(point -> in(point, cares.get(1)) > 0)
                        .findFirst();
    }

    /** The first care decides, the second only between equals. */
    private long in(Point point) {
        long interest = 0;
        for (String care : cares) {
            interest = interest * (MOST + 1) + in(point, care);
        }
        return interest;
    }

    private int in(Point point, String care) {
        String text = " "
                + (point.headline() + " " + point.spoken())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ");
        return (parts(care).anyMatch(part -> CopyBook.speaksOf(text, part)) ? LITERALLY : 0)
                + (book.wordsLike(care).stream().anyMatch(word -> CopyBook.speaksOf(text, word)) ? AKIN : 0);
    }

    private static Stream<String> parts(String care) {
        if (care.codePoints().anyMatch(Character::isIdeographic)) {
            return IntStream.range(0, Math.max(0, care.length() - 1)).mapToObj(i -> care.substring(i, i + 2));
        }
        return Stream.of(care.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .filter(word -> word.length() > 2 && !PLAIN.contains(word))
                .map(word -> word.replaceFirst("(?<=.{4})(?:s|ing|ed|y)$", ""));
    }
}
