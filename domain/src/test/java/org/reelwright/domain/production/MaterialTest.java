package org.reelwright.domain.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MaterialTest {

    @Test
    void countsWordsOfBothKinds() {
        assertThat(Material.words("Coffee, anywhere.").quantity()).isEqualTo(BigDecimal.valueOf(2));
        assertThat(Material.words("好咖啡 to go").quantity()).isEqualTo(BigDecimal.valueOf(5));
        assertThat(Material.words(" ").quantity()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void measuresFilmInSeconds() {
        assertThat(Material.film(3_500)).isEqualTo(new Material("second", new BigDecimal("3.500")));
    }
}
