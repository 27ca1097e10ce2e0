package org.reelwright.ejb.livestream;

import java.util.List;

/**
 * How a rehearsal stands.
 *
 * @param seconds streamed so far
 * @param speed how many seconds could be made in one, above 1 when it holds
 * @param lateMs behind the clock now
 * @param silent whether no configured voice speaks its language
 * @param watchable whether the playlist is there
 * @param push {@code none}, {@code on} or {@code broken}
 * @param trouble in words; empty when there is none
 */
public record LiveStand(
        LiveState state,
        int seconds,
        double speed,
        int lateMs,
        boolean silent,
        boolean watchable,
        String push,
        List<Coming> coming,
        String trouble) {

    public static final LiveStand NONE = new LiveStand(LiveState.NONE, 0, 0, 0, false, false, "none", List.of(), "");

    public record Coming(String words, boolean answer) {}
}
