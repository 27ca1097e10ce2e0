package org.reelwright.ejb.provider.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.Ffmpeg;

/** Makes a raw voice fit to be broadcast: 48 kHz, without rumble, boxiness and hiss, even and always equally loud. */
@ApplicationScoped
class VoiceBooth {

    static final int RATE = 48_000;

    /** Root mean square of what is voiced, against full scale. */
    private static final double LOUDNESS = Math.pow(10, -19 / 20.);

    private static final double HIGHEST_PEAK = Math.pow(10, -1.5 / 20.);
    private static final int WINDOW = RATE / 50;
    private static final double QUIET = .01;

    private static final String TO_48_KHZ =
            "aresample=48000:resampler=swr:filter_size=128:cutoff=0.97,highpass=f=80:p=2,";

    /** The exciter gives back the upper octave that a voice of 16 kHz has not. */
    private static final String CHAIN = "acompressor=threshold=0.08:ratio=3:attack=5:release=80:knee=4:makeup=2,"
            + "deesser=i=0.35:m=0.5:f=0.5,aexciter=amount=1.4:drive=8.5:blend=0:freq=6000:ceil=16000,treble=g=6:f=9000,"
            + "afade=t=in:d=0.012,areverse,afade=t=in:d=0.04,areverse";

    @Inject
    Ffmpeg ffmpeg;

    /**
     * @param from seconds at which the voice begins, and {@code to} where it ends
     * @param colour as {@link StudioVoice#colour}
     * @return milliseconds of the finished recording
     */
    int finish(Path raw, double from, double to, String colour, Path finished) {
        Path shaped = finished.resolveSibling("shaped.f32");
        String trim = String.format(Locale.ROOT, "atrim=start=%.4f:end=%.4f,asetpts=PTS-STARTPTS,", from, to);
        ffmpeg.run(List.of(
                "-f",
                "wav",
                "-i",
                raw.toString(),
                "-af",
                trim + TO_48_KHZ + "firequalizer=gain_entry='" + colour + "'," + CHAIN,
                "-ac",
                "1",
                "-ar",
                String.valueOf(RATE),
                "-c:a",
                "pcm_f32le",
                "-f",
                "f32le",
                shaped.toString()));
        try {
            float[] samples = read(shaped);
            level(samples);
            write(samples, finished);
            return (int) (samples.length * 1000L / RATE);
        } catch (IOException e) {
            throw OutsideTrouble.passing("no room for a recording", e);
        }
    }

    void silence(int ms, Path finished) {
        try {
            write(new float[RATE / 1000 * ms], finished);
        } catch (IOException e) {
            throw OutsideTrouble.passing("no room for a recording", e);
        }
    }

    private static float[] read(Path shaped) throws IOException {
        FloatBuffer in = ByteBuffer.wrap(Files.readAllBytes(shaped))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        float[] samples = new float[in.remaining()];
        in.get(samples);
        return samples;
    }

    private static void level(float[] samples) {
        double gain = LOUDNESS / Math.max(1e-5, voiced(samples));
        for (int i = 0; i < samples.length; i++) {
            samples[i] = soft(samples[i] * gain);
        }
    }

    /** Straight up to the knee, then bending towards the highest peak, which is never passed. */
    private static float soft(double sample) {
        double knee = HIGHEST_PEAK * .7;
        double size = Math.abs(sample);
        if (size <= knee) {
            return (float) sample;
        }
        double room = HIGHEST_PEAK - knee;
        return (float) Math.copySign(knee + room * Math.tanh((size - knee) / room), sample);
    }

    /** Loudness of the windows in which something is said. */
    private static double voiced(float[] samples) {
        double sum = 0;
        int windows = 0;
        for (int at = 0; at + WINDOW <= samples.length; at += WINDOW) {
            double power = 0;
            for (int i = at; i < at + WINDOW; i++) {
                power += samples[i] * samples[i];
            }
            if (power / WINDOW > QUIET * QUIET) {
                sum += power / WINDOW;
                windows++;
            }
        }
        return Math.sqrt(sum / Math.max(1, windows));
    }

    private static void write(float[] samples, Path finished) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) {
            bytes.putShort((short) Math.round(sample * Short.MAX_VALUE));
        }
        var format = new AudioFormat(RATE, 16, 1, true, false);
        try (var in = new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, samples.length)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, finished.toFile());
        }
    }
}
