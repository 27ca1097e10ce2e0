package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class WaveformTest {

    @Test
    void isAsHighAsTheLoudestMomentOfEachColumn() {
        Waveform drawn = Waveform.of(pcm(0, 100, -32_768, 50, 0, 16_384), 3);

        assertThat(drawn.peaks()).containsExactly(100 / 32_768., 1, .5);
    }

    @Test
    void drawsSilenceAsALine() {
        assertThat(Waveform.of(pcm(), 2).svg()).contains("viewBox=\"0 0 2 100\"", "M0.5 49.0V51.0M1.5 49.0V51.0");
    }

    private static byte[] pcm(int... samples) {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int sample : samples) {
            bytes.putShort((short) sample);
        }
        return bytes.array();
    }
}
