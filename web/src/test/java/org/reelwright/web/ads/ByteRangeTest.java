package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ByteRangeTest {

    @Test
    void readsTheFormsThatPlayersSend() {
        assertThat(ByteRange.of("bytes=0-", 100)).contains(new ByteRange(0, 99));
        assertThat(ByteRange.of("bytes=10-19", 100)).contains(new ByteRange(10, 19));
        assertThat(ByteRange.of("bytes=90-900", 100)).contains(new ByteRange(90, 99));
        assertThat(ByteRange.of("bytes=-10", 100)).contains(new ByteRange(90, 99));
        assertThat(ByteRange.of("bytes=-900", 100)).contains(new ByteRange(0, 99));
    }

    @Test
    void knowsWhatCannotBeSatisfied() {
        assertThat(ByteRange.of("bytes=100-", 100))
                .hasValueSatisfying(r -> assertThat(r.isEmpty()).isTrue());
        assertThat(ByteRange.of("bytes=-0", 100))
                .hasValueSatisfying(r -> assertThat(r.isEmpty()).isTrue());
    }

    @Test
    void ignoresWhatItDoesNotUnderstand() {
        for (String header :
                new String[] {"", "bytes=", "bytes=-", "bytes=5-1", "bytes=0-1,5-6", "lines=1-2", "bytes=x-"}) {
            assertThat(ByteRange.of(header, 100)).as(header).isEmpty();
        }
    }

    @Property
    void neverReachesOutsideTheFile(
            @ForAll @LongRange(max = 1_000) long first,
            @ForAll @LongRange(max = 1_000) long last,
            @ForAll @LongRange(min = 1, max = 500) long size) {
        ByteRange.of("bytes=" + first + "-" + last, size)
                .filter(range -> !range.isEmpty())
                .ifPresent(range -> assertThat(range.last()).isLessThan(size));
    }
}
