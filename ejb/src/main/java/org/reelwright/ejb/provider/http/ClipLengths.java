package org.reelwright.ejb.provider.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.storyboard.ShotLimits;

/** Lengths in whole seconds, as vendors list them: {@code 4,8,12} or {@code 3-15}. */
public final class ClipLengths {

    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,3})\\s*(?:-\\s*(\\d{1,3})\\s*)?");

    private ClipLengths() {}

    /** @throws OutsideTrouble lasting, when there is no such list, or no clip in it that is long enough for a film */
    public static ShotLimits of(String text) {
        Integer[] lengths = Stream.of(text.split(","))
                .flatMapToInt(part -> seconds(part, text))
                .mapToObj(seconds -> seconds * 1000)
                .toArray(Integer[]::new);
        try {
            return ShotLimits.of(lengths);
        } catch (IllegalArgumentException e) {
            throw OutsideTrouble.lasting("“" + text + "” are no lengths of clips in seconds", e);
        }
    }

    private static IntStream seconds(String part, String text) {
        Matcher range = RANGE.matcher(part);
        if (!range.matches()) {
            throw OutsideTrouble.lasting(
                    "“" + text + "” are no lengths of clips; write them in seconds, as in 5,10 or 3-15", null);
        }
        int first = Integer.parseInt(range.group(1));
        return IntStream.rangeClosed(first, range.group(2) == null ? first : Integer.parseInt(range.group(2)));
    }
}
