package org.reelwright.domain.shared;

import java.util.List;

/**
 * Tells a host that anybody may reach from one that only this machine or its neighbours can: IANA's special-purpose
 * registries for IPv4 and IPv6 (RFC 6890 and its updates).
 */
public final class OpenInternet {

    private static final int V4 = 4;

    /** Leading bits, and how many of them count. */
    private record Block(long bits, int length) {

        boolean holds(long address) {
            return length == 0 || (address ^ bits) >>> 32 - length == 0;
        }
    }

    private static final List<Block> CLOSED = List.of(
            block(0, 0, 0, 8),
            block(10, 0, 0, 8),
            block(100, 64, 0, 10),
            block(127, 0, 0, 8),
            block(169, 254, 0, 16),
            block(172, 16, 0, 12),
            block(192, 0, 0, 24),
            block(192, 0, 2, 24),
            block(192, 88, 99, 24),
            block(192, 168, 0, 16),
            block(198, 18, 0, 15),
            block(198, 51, 100, 24),
            block(203, 0, 113, 24),
            block(224, 0, 0, 4),
            block(240, 0, 0, 4));

    /** Of 2000::/3, all that is given out: the first 32 bits of what carries or stands for other addresses. */
    private static final List<Block> CLOSED_V6 = List.of(
            new Block(0x20010000L, 23),
            new Block(0x20010db8L, 32),
            new Block(0x20020000L, 16),
            new Block(0x3fff0000L, 20));

    private OpenInternet() {}

    /** @param address 4 or 16 bytes, as in a packet; any other length is not reachable */
    public static boolean holds(byte[] address) {
        return switch (address.length) {
            case V4 -> CLOSED.stream().noneMatch(block -> block.holds(word(address, 0)));
            case 16 -> isGlobal(address);
            default -> false;
        };
    }

    private static boolean isGlobal(byte[] address) {
        long first = word(address, 0);
        return first >>> 29 == 1 && CLOSED_V6.stream().noneMatch(block -> block.holds(first));
    }

    private static Block block(int a, int b, int c, int length) {
        return new Block((long) a << 24 | b << 16 | c << 8, length);
    }

    private static long word(byte[] address, int at) {
        long word = 0;
        for (int i = at; i < at + V4; i++) {
            word = word << 8 | address[i] & 0xff;
        }
        return word;
    }
}
