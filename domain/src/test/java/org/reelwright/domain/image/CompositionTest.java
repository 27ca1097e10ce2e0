package org.reelwright.domain.image;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.reelwright.domain.campaign.SafeZone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Staging;

class CompositionTest {

    @Property
    void wordsAndProductHaveEachTheirOwnRoom(
            @ForAll Look look, @ForAll Shape shape, @ForAll Staging staging, @ForAll boolean worded) {
        Composition composition = Composition.of(look, shape, staging, worded);

        assertThat(shared(composition.words(), composition.room())).isZero();
        if (staging != Staging.END_CARD) {
            assertThat(shared(composition.caption(), composition.words())).isZero();
            assertThat(shared(composition.caption(), composition.room())).isZero();
        }
    }

    @Property
    void whatMustBeReadLiesOutsideWhatPlatformsCover(
            @ForAll Look look, @ForAll Shape shape, @ForAll Staging staging, @ForAll boolean worded) {
        Composition composition = Composition.of(look, shape, staging, worded);

        assertThat(within(composition.caption(), Composition.safe(shape))).isTrue();
        assertThat(composition.words().equals(Composition.NO_WORDS)
                        || within(composition.words(), Composition.safe(shape)))
                .isTrue();
    }

    @Property
    void aLabelHasACornerThatTheProductLeavesFree(
            @ForAll Look look, @ForAll Shape shape, @ForAll Staging staging, @ForAll boolean worded) {
        Composition composition = Composition.of(look, shape, staging, worded);
        Box label = composition.label(shape);
        Box asLowAsItMayBe = new Box(label.x(), label.y(), label.width(), label.height() / 2);

        assertThat(shared(asLowAsItMayBe, composition.room())).isZero();
        assertThat(shared(asLowAsItMayBe, composition.words())).isZero();
        if (shape == Shape.VERTICAL) {
            assertThat(within(label, Composition.safe(shape))).isTrue();
        }
    }

    @Property
    void keepsClearOfReelsAndShortsWhereThatIsAsked(
            @ForAll Look look, @ForAll Staging staging, @ForAll boolean worded) {
        Assume.that(staging != Staging.PRESENTER);
        Composition composition =
                Composition.of(look, Shape.VERTICAL, staging, worded).within(SafeZone.REELS, Shape.VERTICAL, staging);
        Box safe = new Box(.06, .15, .76, .50);

        assertThat(within(composition.label(Shape.VERTICAL), safe)).isTrue();
        assertThat(within(composition.caption(), safe)).isTrue();
        assertThat(composition.words().equals(Composition.NO_WORDS) || within(composition.words(), safe))
                .isTrue();
        assertThat(shared(composition.words(), composition.room())).isZero();
        if (staging != Staging.END_CARD) {
            assertThat(shared(composition.caption(), composition.words())).isZero();
            assertThat(shared(composition.caption(), composition.room())).isZero();
        }
    }

    @Property
    void aPictureWithoutWordsHasMoreRoomForTheProduct(@ForAll Look look, @ForAll Shape shape) {
        Box worded = Composition.of(look, shape, Staging.HERO, true).room();
        Box wordless = Composition.of(look, shape, Staging.HERO, false).room();

        assertThat(wordless.width() * wordless.height()).isGreaterThan(worded.width() * worded.height());
    }

    private static double shared(Box one, Box other) {
        double width = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        double height = Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static boolean within(Box box, Box safe) {
        return box.x() >= safe.x()
                && box.y() >= safe.y()
                && box.x() + box.width() <= safe.x() + safe.width() + 1e-9
                && box.y() + box.height() <= safe.y() + safe.height() + 1e-9;
    }
}
