package org.reelwright.domain.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Checked;

class TimingTest {

    @Property
    void segmentsFillTheShowToTheSecondAndOffersBeginWhenTheyWereSaidTo(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 4000) Integer> wishes,
            @ForAll @IntRange(min = 300, max = 14_400) int total,
            @ForAll @IntRange(min = 60, max = 200) int first,
            @ForAll @IntRange(min = 1, max = 39) int at) {
        var segments = new ArrayList<Segment>(
                wishes.stream().map(wish -> Shows.segment(wish)).toList());
        boolean offered = at < segments.size();
        if (offered) {
            segments.add(at, Shows.offer("Two for one", first));
        }
        Checked<List<Segment>> fitted = Timing.fit(segments, total, Timing.NONE);
        int before = offered ? at : segments.size();
        boolean fits = before * Timing.SHORTEST <= (offered ? first : total)
                && (!offered || (segments.size() - at) * Timing.SHORTEST <= total - first);

        assertThat(fitted).isInstanceOf(fits ? Checked.Good.class : Checked.Bad.class);
        if (fitted instanceof Checked.Good<List<Segment>> good) {
            int[] starts = Timing.starts(good.value());
            assertThat(good.value().stream().mapToInt(Segment::seconds).sum()).isEqualTo(total);
            assertThat(good.value()).allMatch(segment -> segment.seconds() >= Timing.SHORTEST);
            IntStream.range(0, starts.length)
                    .forEach(i -> good.value().get(i).offer().ifPresent(offer -> assertThat(starts[i])
                            .isEqualTo(offer.startsAt())));
        }
    }

    @Property
    void whatIsSharedOutAddsUpExactly(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 1000) Integer> weights,
            @ForAll @IntRange(max = 20_000) int more,
            @ForAll @IntRange(max = 12) int least) {
        int total = weights.size() * least + more;
        int[] shares =
                Timing.share(weights.stream().mapToDouble(Integer::doubleValue).toArray(), total, least);

        assertThat(IntStream.of(shares).sum()).isEqualTo(total);
        assertThat(IntStream.of(shares).min().orElseThrow()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void whatIsPinnedKeepsItsLengthAndTheOthersGiveWay() {
        var fitted = Timing.fit(List.of(Shows.segment(100), Shows.segment(77), Shows.segment(100)), 300, 1);

        assertThat(((Checked.Good<List<Segment>>) fitted).value())
                .extracting(Segment::seconds)
                .containsExactly(112, 77, 111);
    }

    @Test
    void aLengthThatLeavesNothingToTheOthersIsRefusedWithThoseThatDoNot() {
        var fitted = Timing.fit(List.of(Shows.segment(100), Shows.segment(295), Shows.segment(100)), 300, 1);

        assertThat(((Checked.Bad<List<Segment>>) fitted).violations().get(0).message())
                .contains("0:10 to 4:40");
    }

    @Test
    void nothingBeforeAnOfferIsRefused() {
        assertThat(Timing.fit(List.of(Shows.offer("Two for one", 60)), 300, Timing.NONE))
                .isInstanceOf(Checked.Bad.class);
    }
}
