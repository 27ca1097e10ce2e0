package org.reelwright.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NormalTest {

    @Test
    void agreesWithTheTables() {
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-8));
        assertThat(Normal.quantile(0.5)).isCloseTo(0, within(1e-12));
        assertThat(Normal.quantile(0.001)).isCloseTo(-3.090232306167813, within(1e-8));
        assertThat(Normal.quantile(0.9999)).isCloseTo(3.719016485455709, within(1e-7));
    }

    @Test
    void partsHaveTheVarianceOfTheWhole() {
        double[] parts = Normal.quantiles(512);
        assertThat(Arrays.stream(parts).sum()).isCloseTo(0, within(1e-9));
        assertThat(Arrays.stream(parts).map(z -> z * z).sum() / 512).isCloseTo(1, within(0.01));
    }
}
