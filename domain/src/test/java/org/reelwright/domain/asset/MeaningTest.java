package org.reelwright.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MeaningTest {

    @Test
    void isLikeItself() {
        Meaning meaning = Meaning.of(vector(1));
        assertThat(meaning.likeness(meaning)).isCloseTo(1, within(1e-9));
    }

    @Test
    void keepsAnglesThoughItKeepsAByteOfEachDimension() {
        float[] one = vector(1);
        float[] other = vector(2);
        assertThat(Meaning.of(one).likeness(Meaning.of(other))).isCloseTo(cosine(one, other), within(0.01));
    }

    @Test
    void isReadAsItWasWritten() {
        var column = new MeaningColumn();
        Meaning read = column.convertToEntityAttribute(column.convertToDatabaseColumn(Meaning.of(vector(3))));
        assertThat(read.likeness(Meaning.of(vector(3)))).isCloseTo(1, within(1e-9));
    }

    @Test
    void ofAnotherModelIsLikeNone() {
        assertThat(Meaning.of(new float[] {1, 0}).likeness(Meaning.of(new float[] {1, 0, 0})))
                .isZero();
    }

    private static float[] vector(long seed) {
        var chance = new Random(seed);
        var vector = new float[384];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) chance.nextGaussian();
        }
        return vector;
    }

    private static double cosine(float[] a, float[] b) {
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
            bb += b[i] * b[i];
        }
        return ab / Math.sqrt(aa * bb);
    }
}
