package org.reelwright.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void everyFieldIsTypedOnOneStep() {
        assertThat(Step.of("product.name")).isEqualTo(Step.PRODUCT);
        assertThat(Step.of("audiences.0.caresAbout")).isEqualTo(Step.AUDIENCES);
        assertThat(Step.of("targeting.perCampaign")).isEqualTo(Step.AUDIENCES);
        assertThat(Step.of("flight.last")).isEqualTo(Step.GOAL);
        assertThat(Step.of("brand.colours")).isEqualTo(Step.FILMS);
        assertThat(Step.of("")).isEqualTo(Step.CHECK);
    }

    @Test
    void anAddressThatNamesNoStepLeadsToTheFirst() {
        assertThat(Step.at("films")).isEqualTo(Step.FILMS);
        assertThat(Step.at("<script>")).isEqualTo(Step.PRODUCT);
    }

    @Test
    void theLastStepHasNoNext() {
        assertThat(Step.PRODUCT.previous()).isEmpty();
        assertThat(Step.PRODUCT.next()).contains(Step.AUDIENCES);
        assertThat(Step.CHECK.next()).isEmpty();
    }
}
