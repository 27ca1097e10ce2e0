package org.reelwright.domain.campaign;

import java.util.Optional;
import java.util.stream.Stream;

/** How an ad stands to what people came for: the IAB's list "Plcmt Subtypes - Video" of AdCOM 1.0. */
public enum PlacementKind {
    INSTREAM(1),
    ACCOMPANYING(2),
    INTERSTITIAL(3),
    STANDALONE(4);

    private final int code;

    PlacementKind(int code) {
        this.code = code;
    }

    public static Optional<PlacementKind> of(int code) {
        return Stream.of(values()).filter(kind -> kind.code == code).findFirst();
    }
}
