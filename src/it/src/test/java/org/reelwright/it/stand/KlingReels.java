package org.reelwright.it.stand;

import java.util.ArrayList;
import java.util.List;

/** Numbers the clips that a stand makes, and reads from a new one's first frame which of them it goes on from, and where. */
public final class KlingReels {

    /**
     * A clip that begins with a frame of an earlier one.
     *
     * @param key the customer's, of the new one; {@code before} of the earlier
     * @param seconds at which the earlier one shows that frame
     */
    public record GoingOn(String key, String before, double seconds) {}

    private final List<String> keys = new ArrayList<>();
    private final List<GoingOn> goingOn = new ArrayList<>();

    /** @return the number of the clip that is to begin with this picture, for its {@link Slate} */
    synchronized int begun(String key, byte[] first) {
        Slate.of(first)
                .ifPresent(at -> goingOn.add(
                        new GoingOn(key, keys.get(at.clip()), at.frame() / (double) Studio.FRAMES_PER_SECOND)));
        keys.add(key);
        return keys.size() - 1;
    }

    /** All that go on from another, in the order in which they were ordered. */
    public synchronized List<GoingOn> goingOn() {
        return List.copyOf(goingOn);
    }
}
