package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.delivery.Placement;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;

class PlacementQueryTest {

    private final Map<String, String> query = new HashMap<>();

    @Test
    void asksForAnythingWhenNothingIsSaid() {
        assertThat(PlacementQuery.read(query::get))
                .isEqualTo(new Checked.Good<>(
                        new Placement("", Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty())));
    }

    @Test
    void readsWhatIsSaid() {
        UUID campaign = UUID.randomUUID();
        query.put("campaign", campaign.toString());
        query.put("shape", "9x16");
        query.put("maxduration", "15");
        query.put("language", "zh-CN");
        assertThat(PlacementQuery.read(query::get))
                .isEqualTo(new Checked.Good<>(new Placement(
                        "",
                        Optional.of(Shape.VERTICAL),
                        OptionalInt.of(15_499),
                        Optional.of(Language.CHINESE),
                        Optional.of(campaign))));
    }

    @Test
    void namesEverythingThatIsWrong() {
        query.put("campaign", "1");
        query.put("shape", "4:3");
        query.put("maxduration", "0");
        query.put("language", "xx");
        assertThat(((Checked.Bad<Placement>) PlacementQuery.read(query::get)).violations())
                .extracting(v -> v.field())
                .containsExactlyInAnyOrder("campaign", "shape", "maxduration", "language");
    }
}
