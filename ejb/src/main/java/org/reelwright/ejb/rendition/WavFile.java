package org.reelwright.ejb.rendition;

import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** A tape as a file: 48 kHz, stereo, 16 bits. */
final class WavFile {

    private WavFile() {}

    static void write(Tape tape, Path wav) throws IOException {
        var format = new AudioFormat(Tape.RATE, 16, 2, true, false);
        try (var in = new AudioInputStream(new TapeReader(tape), format, tape.length())) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, wav.toFile());
        }
    }
}
