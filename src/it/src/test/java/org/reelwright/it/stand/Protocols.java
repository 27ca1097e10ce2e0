package org.reelwright.it.stand;

import java.util.stream.Stream;

/** Kling's, in which whole films are made: the older (1), the newer (2), or with {@code -Pprotocols} each film in both. */
final class Protocols {

    private static final boolean ALL = Boolean.getBoolean("it.protocols");

    private Protocols() {}

    static Stream<String> usually(String one) {
        return ALL ? Stream.of("1", "2") : Stream.of(one);
    }
}
