package org.reelwright.ejb.provider.studio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** What a recording consists of, by frequency: the mean power of overlapping windows (Welch). */
final class Spectrum {

    private static final int SIZE = 4_096;

    private final double[] power = new double[SIZE / 2];
    private final double rate;
    private final double[] samples;

    private Spectrum(double[] samples, double rate) {
        this.samples = samples;
        this.rate = rate;
        for (int at = 0; at + SIZE <= samples.length; at += SIZE / 2) {
            add(at);
        }
    }

    /** @param wav 16 bits, one channel */
    static Spectrum of(Path wav) throws IOException {
        try (var in = AudioSystem.getAudioInputStream(wav.toFile())) {
            ShortBuffer read = ByteBuffer.wrap(in.readAllBytes())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer();
            double[] samples = new double[read.remaining()];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = read.get() / (double) (Short.MAX_VALUE + 1);
            }
            return new Spectrum(samples, in.getFormat().getSampleRate());
        } catch (UnsupportedAudioFileException e) {
            throw new IOException(e);
        }
    }

    double[] samples() {
        return samples;
    }

    /** Power between two frequencies, in dB; only what it is against another band means anything. */
    double band(double from, double to) {
        double sum = 1e-30;
        for (int bin = (int) Math.ceil(from * SIZE / rate); bin < Math.min(power.length, to * SIZE / rate); bin++) {
            sum += power[bin];
        }
        return 10 * Math.log10(sum);
    }

    private void add(int at) {
        double[] real = new double[SIZE];
        double[] imaginary = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            real[i] = samples[at + i] * (.5 - .5 * Math.cos(2 * Math.PI * i / SIZE));
        }
        transform(real, imaginary);
        for (int bin = 0; bin < power.length; bin++) {
            power[bin] += real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
        }
    }

    /** Fourier's, by Cooley and Tukey. */
    private static void transform(double[] real, double[] imaginary) {
        int n = real.length;
        for (int i = 0; i < n; i++) {
            int j = Integer.reverse(i) >>> Integer.numberOfLeadingZeros(n) + 1;
            if (j > i) {
                double kept = real[i];
                real[i] = real[j];
                real[j] = kept;
            }
        }
        for (int length = 2; length <= n; length *= 2) {
            for (int start = 0; start < n; start += length) {
                butterflies(real, imaginary, start, length);
            }
        }
    }

    private static void butterflies(double[] real, double[] imaginary, int start, int length) {
        for (int i = 0; i < length / 2; i++) {
            double angle = -2 * Math.PI * i / length;
            int one = start + i;
            int other = one + length / 2;
            double re = real[other] * Math.cos(angle) - imaginary[other] * Math.sin(angle);
            double im = real[other] * Math.sin(angle) + imaginary[other] * Math.cos(angle);
            real[other] = real[one] - re;
            imaginary[other] = imaginary[one] - im;
            real[one] += re;
            imaginary[one] += im;
        }
    }
}
