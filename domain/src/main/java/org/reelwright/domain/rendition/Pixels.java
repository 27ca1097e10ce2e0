package org.reelwright.domain.rendition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a frame is. */
public record Pixels(int width, int height) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{1,4})x([1-9][0-9]{1,4})");

    /** Reads {@code 1080x1920}. */
    @JsonCreator
    static Pixels parse(String text) {
        Matcher sides = WRITTEN.matcher(text);
        if (!sides.matches()) {
            throw new IllegalArgumentException(text + " is no size such as 1080x1920");
        }
        return new Pixels(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)));
    }

    @JsonValue
    @Override
    public String toString() {
        return width + "x" + height;
    }

    /** For people. */
    public String words() {
        return width + " × " + height;
    }

    boolean isWithin(Pixels other) {
        return width <= other.width && height <= other.height;
    }
}
