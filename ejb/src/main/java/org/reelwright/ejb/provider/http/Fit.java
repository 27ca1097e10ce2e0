package org.reelwright.ejb.provider.http;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.ImageOrder;

/**
 * What a still is made to fit: its size, and the room in which the product keeps out of the way of words.
 *
 * @param room as shares of the frame, which it does not leave
 */
public record Fit(int width, int height, Box room) {

    public static Fit of(ImageOrder order) {
        Box room = order.composition().room();
        double left = Math.max(0, room.x());
        double top = Math.max(0, room.y());
        double right = Math.min(1, room.x() + room.width());
        double bottom = Math.min(1, room.y() + room.height());
        return new Fit(order.width(), order.height(), new Box(left, top, right - left, bottom - top));
    }

    /** As a ticket notes it. */
    public String text() {
        return width + " " + height + " "
                + DoubleStream.of(room.x(), room.y(), room.width(), room.height())
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(" "));
    }

    static Fit parse(String text) {
        List<Double> numbers = Stream.of(text.split(" ")).map(Double::valueOf).toList();
        return new Fit(
                numbers.get(0).intValue(),
                numbers.get(1).intValue(),
                new Box(numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5)));
    }
}
