package org.reelwright.ejb.rendition;

import java.util.List;
import java.util.stream.Stream;
import org.reelwright.domain.shot.Clip;
import org.reelwright.ejb.shot.FrameCanvas;

/**
 * How films are encoded: at a quality that survives a platform's own encoding, and a rate that their upload limits take.
 * Pieces of one film are encoded alike, so that they can be joined without a new encode.
 */
public enum Encoding {

    /**
     * What the studio composes is smooth and moves as a whole. Of it x264's {@code veryfast}, with a little trellis and without
     * what it does not need, makes as many bytes at the same SSIM as {@code medium}, in less than a third of the time: see
     * {@code src/site/performance.md}.
     */
    COMPOSED("-preset", "veryfast", "-crf", "18.8", "-x264-params", "trellis=1:rc-lookahead=20:subme=1:8x8dct=0"),

    /** What a camera or a model has filmed, and everything that is joined to it. */
    FILMED("-preset", "medium", "-crf", "20");

    /** One thread a piece: pieces are encoded side by side, which wastes less than threads that wait for each other. */
    private static final List<String> ALIKE = List.of(
            "-maxrate",
            "12M",
            "-bufsize",
            "24M",
            "-profile:v",
            "high",
            "-pix_fmt",
            "yuv420p",
            "-g",
            "60",
            "-threads",
            "1");

    /**
     * At 160k, and with the encoder's guesses at noise and stereo, one track of fifteen overshot its ceiling, up to full
     * scale. So, 48 tracks of 48 stay below -1.6 dBTP.
     */
    static final List<String> SOUND = sound(192);

    static final List<String> SAME_BYTES =
            List.of("-fflags", "+bitexact", "-flags", "+bitexact", "-map_metadata", "-1");

    private final List<String> quality;

    Encoding(String... quality) {
        this.quality = List.of(quality);
    }

    static Encoding of(List<Clip> film) {
        return film.stream().allMatch(Clip.Composed.class::isInstance) ? COMPOSED : FILMED;
    }

    /** Sound as AAC that keeps its peaks. @param kbps of both channels together */
    public static List<String> sound(int kbps) {
        return List.of(
                "-c:a",
                "aac",
                "-b:a",
                kbps + "k",
                "-aac_pns",
                "0",
                "-aac_is",
                "0",
                "-aac_tns",
                "0",
                "-ar",
                "48000",
                "-ac",
                "2");
    }

    List<String> picture() {
        return Stream.of(List.of("-c:v", "libx264"), quality, ALIKE, FrameCanvas.COLOURS)
                .flatMap(List::stream)
                .toList();
    }
}
