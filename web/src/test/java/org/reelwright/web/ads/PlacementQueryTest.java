package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.delivery.Placement;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;

class PlacementQueryTest {

    private final PlacementQuery query = new PlacementQuery();

    PlacementQueryTest() {
        query.placement = "";
        query.campaign = "";
        query.shape = "";
        query.maxDuration = "";
        query.language = "";
    }

    @Test
    void asksForAnythingWhenNothingIsSaid() {
        assertThat(query.placement())
                .isEqualTo(new Checked.Good<>(
                        new Placement("", Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty())));
    }

    @Test
    void readsWhatIsSaid() {
        UUID campaign = UUID.randomUUID();
        query.campaign = campaign.toString();
        query.shape = "9x16";
        query.maxDuration = "15";
        query.language = "zh-CN";
        assertThat(query.placement())
                .isEqualTo(new Checked.Good<>(new Placement(
                        "",
                        Optional.of(Shape.VERTICAL),
                        OptionalInt.of(15_499),
                        Optional.of(Language.CHINESE),
                        Optional.of(campaign))));
    }

    @Test
    void namesEverythingThatIsWrong() {
        query.campaign = "1";
        query.shape = "4:3";
        query.maxDuration = "-1";
        query.language = "xx";
        assertThat(((Checked.Bad<Placement>) query.placement()).violations())
                .extracting(v -> v.field())
                .containsExactlyInAnyOrder("campaign", "shape", "maxduration", "language");
    }
}
