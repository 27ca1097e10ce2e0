package org.reelwright.ejb.provider.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.livestream.Offer;
import org.reelwright.domain.livestream.Pace;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.SegmentKind;
import org.reelwright.domain.livestream.ShowCheck;
import org.reelwright.domain.livestream.ShowEdit;
import org.reelwright.domain.livestream.ShowOrder;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.livestream.ShowWords;
import org.reelwright.domain.livestream.Shows;
import org.reelwright.domain.livestream.Timing;
import org.reelwright.domain.script.Policies;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;

class StudioShowModelTest {

    @Property(tries = 60)
    void everyShowFillsItsTimeShowsEveryProductAndClaimsNothing(
            @ForAll Language language,
            @ForAll @IntRange(min = 300, max = 14_400) int seconds,
            @ForAll @IntRange(min = 1, max = 50) int wanted,
            @ForAll @IntRange(max = 6) int offered) {
        int offers = Math.min(offered, (seconds - 260) / 200);
        int products = Math.max(1, Math.min(wanted, (seconds - 120) / ShowCheck.LEAST_ROUND - offers));
        ShowOrder order = order(language, seconds, products, offers);

        ShowScript show = fitted(order);

        assertThat(show.segments().stream().mapToInt(Segment::seconds).sum()).isEqualTo(seconds);
        assertThat(show.segments().stream()
                        .filter(s -> s.kind() == SegmentKind.PRODUCT)
                        .map(Segment::product))
                .containsAll(IntStream.range(0, products).boxed().toList());
        assertThat(show.segments().stream().filter(s -> s.kind() == SegmentKind.OFFER))
                .hasSize(offers);
        assertThat(show.segments()).extracting(Segment::kind).startsWith(SegmentKind.OPENING);
        assertThat(show.segments()).extracting(Segment::kind).endsWith(SegmentKind.LEGAL, SegmentKind.CLOSING);
    }

    @Test
    void thereIsTimeToSayWhatIsWrittenInAUsualShow() {
        for (Language language : Language.values()) {
            ShowScript show = fitted(order(language, 2700, 3, 2));
            assertThat(show.segments()).allSatisfy(segment -> assertThat(Pace.seconds(segment))
                    .as(segment.title() + segment.points())
                    .isLessThanOrEqualTo(segment.seconds() + 1));
        }
    }

    @Test
    void laterRoundsBeginInOtherWords() {
        var beginnings = new HashSet<String>();
        List<Segment> rounds = fitted(order(Language.ENGLISH, 3600, 1, 0)).segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.PRODUCT)
                .limit(4)
                .toList();
        rounds.forEach(segment -> beginnings.add(segment.points().get(0).words()));

        assertThat(rounds).hasSize(4);
        assertThat(beginnings).hasSizeGreaterThanOrEqualTo(4);
    }

    private static ShowScript fitted(ShowOrder order) {
        ShowScript written = new ShowWriter(order).write();
        Checked<ShowScript> read = new ShowWords(order, Policies.NONE).read(written);
        assertThat(read).as(read.toString()).isInstanceOf(Checked.Good.class);
        Checked<ShowScript> fitted = ShowEdit.refit(written.segments(), order.seconds(), Timing.NONE);
        assertThat(fitted).as(order.seconds() + " s").isInstanceOf(Checked.Good.class);
        return ((Checked.Good<ShowScript>) fitted).value();
    }

    private static ShowOrder order(Language language, int seconds, int products, int offers) {
        var more = new ArrayList<Product>();
        for (int i = 1; i < products; i++) {
            more.add(Shows.product("Cup " + i, "A cup for tea.", List.of("Holds " + i + "00 ml"), "9"));
        }
        List<Offer> offered = IntStream.range(0, offers)
                .mapToObj(
                        i -> new Offer("Two for $" + (40 + i), 0, 60 + i * ((seconds - 160) / Math.max(1, offers)), 60))
                .toList();
        return Shows.order(language, seconds, offered, more.toArray(Product[]::new));
    }
}
