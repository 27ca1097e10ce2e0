package org.reelwright.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;

class ShownNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"🎉", "삼성 갤럭시", "ชาไทย", "شاي", "Tè 따뜻한 차"})
    void aNameThatNoFontCanShowIsRefusedInWordsThatSayWhatToGive(String name) {
        assertThat(named(name)).isInstanceOfSatisfying(Checked.Bad.class, bad -> assertThat(bad.violations())
                .singleElement()
                .satisfies(told -> {
                    assertThat(((Violation) told).field()).isEqualTo("product.name");
                    assertThat(((Violation) told).message()).contains("Films cannot show this name", "Latin");
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tea 🎉", "X", "北欧极光保温杯", "Чай", "Καφές", "お茶", "Tee 茶 שָׁלוֹם", "7"})
    void aNameOfWhichMostCanBeShownIsTaken(String name) {
        assertThat(named(name)).isInstanceOfSatisfying(Checked.Good.class, good -> assertThat(
                        ((Brief) good.value()).product().name())
                .isEqualTo(name));
    }

    private static Checked<Brief> named(String name) {
        return BriefCheck.check(
                BriefDraft.ofLeast(name, Drafts.PHOTO, "300"),
                Instant.parse("2026-05-20T12:00:00Z"),
                (asset, kind) -> true);
    }
}
