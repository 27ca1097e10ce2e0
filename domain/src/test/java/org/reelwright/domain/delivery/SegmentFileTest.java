package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

class SegmentFileTest {

    private static final String ANN = "ab".repeat(32);
    private static final String BEN = "0123456789abcdef".repeat(4);

    @Test
    void readsAHashOnEachLineWhateverElseIsThere() {
        Checked<long[]> read = SegmentFile.read(
                Stream.of("\uFEFFsha256,since", "\"" + ANN.toUpperCase(Locale.ROOT) + "\",2024", "", BEN, ANN));
        assertThat(((Checked.Good<long[]>) read).value())
                .containsExactlyInAnyOrder(SegmentIndex.member(ANN), SegmentIndex.member(BEN));
    }

    @Test
    void refusesAddressesThatNobodyHashed() {
        var bad = (Checked.Bad<long[]>) SegmentFile.read(Stream.of(ANN, "ann@example.org"));
        assertThat(bad.violations()).extracting(Violation::field).containsExactly("line 2");
    }

    @Test
    void refusesAListOfNobody() {
        assertThat(SegmentFile.read(Stream.of("sha256"))).isInstanceOf(Checked.Bad.class);
    }
}
