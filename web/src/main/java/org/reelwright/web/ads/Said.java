package org.reelwright.web.ads;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a tag says. A macro that nobody filled in, and VAST's -1 for "not known", say nothing. */
final class Said {

    private static final Pattern NOTHING = Pattern.compile(
            "\\s*|\\[[A-Z0-9_:]+]|%5B[A-Z0-9_:]+%5D|\\$\\{[^}]*}|%%[A-Z0-9_:]+%%|\\{\\{?[^}]*}}?|-[12]");

    private static final int MOST = 50;
    private static final int LONGEST = 200;

    private Said() {}

    /** @param query the value of a parameter, or null */
    static Optional<String> value(UnaryOperator<String> query, String name) {
        return Optional.ofNullable(query.apply(name))
                .filter(text -> !NOTHING.matcher(text).matches());
    }

    /** What commas divide; no more than a request may sensibly have. */
    static Set<String> values(UnaryOperator<String> query, String name) {
        return value(query, name).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .limit(MOST)
                .collect(Collectors.toUnmodifiableSet());
    }
}
