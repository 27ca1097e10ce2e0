package org.reelwright.web.ads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

class AdTagTest {

    private final Map<String, String> query = new HashMap<>();

    @Test
    void asksForOneAdInTheNewestVersionWhenNothingIsSaid() {
        AdTag tag = good();
        assertThat(tag.version()).isEqualTo(VastVersion.V4);
        assertThat(tag.isAlone()).isTrue();
    }

    @Test
    void asksForABreak() {
        query.put("version", "3.0");
        query.put("pod", "60");
        query.put("slots", "4");
        AdTag tag = good();
        assertThat(tag.version()).isEqualTo(VastVersion.V3);
        assertThat(tag.slots()).isEqualTo(4);
        assertThat(tag.podMs()).isEqualTo(60_000);
    }

    @Test
    void takesAMacroThatNobodyFilledInForNothingSaid() {
        query.put("version", "[VASTVERSIONS]");
        query.put("pod", "-1");
        query.put("placement", "${PLACEMENT}");
        query.put("language", "%%LANGUAGE%%");
        assertThat(good()).isEqualTo(((Checked.Good<AdTag>) AdTag.read(name -> null)).value());
    }

    @Test
    void namesEverythingThatIsWrong() {
        query.put("version", "2.0");
        query.put("pod", "0");
        query.put("slots", "11");
        query.put("shape", "round");
        assertThat(((Checked.Bad<AdTag>) AdTag.read(query::get)).violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("version", "pod", "slots", "shape");
    }

    private AdTag good() {
        return ((Checked.Good<AdTag>) AdTag.read(query::get)).value();
    }
}
