package org.reelwright.it.stand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers the clips that a stand has made, and finds out which of them a new one goes on from, and where. */
public final class KlingReels {

    /** Mean difference of a byte; a frame that was sent through JPEG differs by about one. */
    private static final double SAME = 3;

    /**
     * A clip that begins with a frame of an earlier one.
     *
     * @param key the customer's, of the new one; {@code before} of the earlier
     * @param seconds at which the earlier one shows that frame
     */
    public record GoingOn(String key, String before, double seconds) {}

    private final Map<String, List<byte[]>> frames = new LinkedHashMap<>();
    private final List<GoingOn> goingOn = new ArrayList<>();

    synchronized void made(String key, byte[] first, byte[] clip) {
        match(first).ifPresent(at -> goingOn.add(new GoingOn(key, at.before(), at.seconds())));
        frames.put(key, Glance.ofClip(clip));
    }

    /** All that go on from another, in the order in which they were ordered. */
    public synchronized List<GoingOn> goingOn() {
        return List.copyOf(goingOn);
    }

    /**
     * A still that several clips begin with is no going on: a first frame does not count. But two clips may go on from frames that
     * look alike, and then the second looks most like the first one's beginning.
     */
    private Optional<GoingOn> match(byte[] picture) {
        byte[] seen = Glance.of(picture);
        Optional<GoingOn> best = Optional.empty();
        double least = SAME;
        for (var clip : frames.entrySet()) {
            for (int i = 0; i < clip.getValue().size(); i++) {
                double difference = Glance.difference(seen, clip.getValue().get(i));
                if (difference < least) {
                    least = difference;
                    best = i < Studio.FRAMES_PER_SECOND / 2
                            ? from(clip.getKey())
                            : Optional.of(new GoingOn("", clip.getKey(), i / (double) Studio.FRAMES_PER_SECOND));
                }
            }
        }
        return best;
    }

    /** Where that clip itself goes on from. */
    private Optional<GoingOn> from(String key) {
        return goingOn.stream().filter(on -> on.key().equals(key)).findFirst();
    }
}
