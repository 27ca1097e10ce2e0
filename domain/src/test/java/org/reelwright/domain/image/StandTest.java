package org.reelwright.domain.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.reelwright.domain.campaign.Corner;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Staging;

class StandTest {

    @Property
    void wordsAndProductMakeRoomForWhoStandsInACorner(
            @ForAll Look look,
            @ForAll Shape shape,
            @ForAll Staging staging,
            @ForAll boolean worded,
            @ForAll Corner corner) {
        if (staging == Staging.END_CARD || staging == Staging.PRESENTER) {
            return;
        }
        Composition composition = Composition.of(look, shape, staging, worded, Optional.of(corner));
        Stand stand = Stand.of(shape, Optional.of(corner));

        for (Box person : List.of(stand.boxes().get(0), stand.boxes().get(1), stand.card())) {
            for (Box other : List.of(composition.words(), composition.room(), composition.caption())) {
                assertThat(shared(person, other)).as("%s and %s", person, other).isLessThan(.002);
            }
        }
    }

    @Property
    void aFaceIsNeverWherePlatformsLayTheirButtons(@ForAll Shape shape, @ForAll Corner corner) {
        Box safe = Composition.safe(shape);
        for (Box face : List.of(
                Stand.of(shape, Optional.of(corner)).head(),
                Stand.of(shape, Optional.of(corner)).card())) {
            assertThat(face.x()).isGreaterThanOrEqualTo(safe.x() - .002);
            assertThat(face.y()).isGreaterThanOrEqualTo(safe.y());
            assertThat(face.x() + face.width()).isLessThanOrEqualTo(safe.x() + safe.width() + .002);
            assertThat(face.y() + face.height()).isLessThanOrEqualTo(safe.y() + safe.height() + .002);
        }
    }

    private static double shared(Box one, Box other) {
        double width = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        double height = Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
        return Math.max(0, width) * Math.max(0, height);
    }
}
