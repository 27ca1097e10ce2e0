package org.reelwright.ejb.presenter;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.reelwright.domain.shared.OutsideTrouble;

/**
 * How loud each frame's stretch of a recording is, against its loudest.
 *
 * @param levels 0..1, one a frame
 */
record SpeechLoudness(double[] levels) {

    /**
     * @param recording WAV, 16 bits, of any rate
     * @param begin frame in which it begins
     * @param tempo how much faster than recorded it is heard
     */
    static SpeechLoudness of(Path recording, int framesPerSecond, int frames, int begin, double tempo) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(recording));
                AudioInputStream sound = AudioSystem.getAudioInputStream(in)) {
            byte[] bytes = sound.readAllBytes();
            int channels = sound.getFormat().getChannels();
            double perFrame = sound.getFormat().getSampleRate() * channels * tempo / framesPerSecond;
            double[] levels = new double[frames];
            for (int frame = 0; begin + frame < frames; frame++) {
                levels[begin + frame] = rms(bytes, (int) (frame * perFrame), (int) ((frame + 1) * perFrame));
            }
            return new SpeechLoudness(scaled(levels));
        } catch (IOException | UnsupportedAudioFileException e) {
            throw OutsideTrouble.lasting("cannot hear what the presenter is to say", e);
        }
    }

    /** Of both, one after the other. */
    SpeechLoudness with(SpeechLoudness other) {
        double[] both = levels.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] = Math.max(both[i], other.levels[i]);
        }
        return new SpeechLoudness(both);
    }

    double at(int frame) {
        return frame >= 0 && frame < levels.length ? levels[frame] : 0;
    }

    private static double rms(byte[] bytes, int from, int to) {
        double sum = 0;
        int count = 0;
        for (int i = from; i < to && 2 * i + 1 < bytes.length; i++, count++) {
            double sample = (short) (bytes[2 * i] & 0xff | bytes[2 * i + 1] << 8) / 32768.0;
            sum += sample * sample;
        }
        return count == 0 ? 0 : Math.sqrt(sum / count);
    }

    private static double[] scaled(double[] levels) {
        double loudest = 1e-6;
        for (double level : levels) {
            loudest = Math.max(loudest, level);
        }
        for (int i = 0; i < levels.length; i++) {
            levels[i] = Math.min(1, levels[i] / loudest);
        }
        return levels;
    }
}
