package org.reelwright.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparkTest {

    @Test
    void theHighestDayIsAtTheTopAndNothingAtTheBottom() {
        var spark = new Spark(List.of(0L, 50L, 100L));

        assertThat(spark.getLine()).isEqualTo("M0.0 30.0 L50.0 16.0 L100.0 2.0");
        assertThat(spark.getTotal()).isEqualTo(150);
    }

    @Test
    void withoutAnyImpressionItIsFlat() {
        assertThat(new Spark(List.of(0L, 0L)).getLine()).isEqualTo("M0.0 30.0 L100.0 30.0");
    }
}
