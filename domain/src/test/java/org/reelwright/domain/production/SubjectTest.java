package org.reelwright.domain.production;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Shape;

class SubjectTest {

    @Property
    void readsBackTheSame(
            @ForAll @IntRange(max = 50) int audience,
            @ForAll @IntRange(min = 6, max = 180) int seconds,
            @ForAll Shape shape,
            @ForAll @IntRange(max = 40) int scene) {
        Subject subject = Subject.cut(audience, seconds).in(shape).scene(scene);

        assertThat(Subject.parse(subject.path())).isEqualTo(subject);
        assertThat(Subject.parse(subject.at(Grain.FILM).path())).isEqualTo(subject.at(Grain.FILM));
        assertThat(Subject.parse(subject.at(Grain.CUT).path())).isEqualTo(subject.at(Grain.CUT));
    }

    @Test
    void coversItsPartsAndNothingThatOnlyLooksAlike() {
        Subject cut = Subject.cut(0, 1);

        assertThat(cut.covers(cut.in(Shape.WIDE).scene(3))).isTrue();
        assertThat(cut.covers(cut)).isTrue();
        assertThat(cut.covers(Subject.cut(0, 15))).isFalse();
        assertThat(cut.in(Shape.WIDE).covers(cut)).isFalse();
    }
}
