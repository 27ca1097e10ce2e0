package org.reelwright.ejb.rendition;

import java.util.List;

/** How films are encoded. */
final class Encoding {

    /**
     * Quality that survives a platform's own encoding, at a rate that their upload limits take. One thread a piece: pieces
     * are encoded side by side, which wastes less than threads that wait for each other.
     */
    static final List<String> PICTURE = List.of(
            "-c:v",
            "libx264",
            "-preset",
            "medium",
            "-crf",
            "20",
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
            "1",
            "-color_range",
            "tv",
            "-colorspace",
            "bt709",
            "-color_primaries",
            "bt709",
            "-color_trc",
            "bt709");

    /**
     * At 160k, and with the encoder's guesses at noise and stereo, one track of fifteen overshot its ceiling, up to full
     * scale. So, 48 tracks of 48 stay below -1.6 dBTP.
     */
    static final List<String> SOUND = List.of(
            "-c:a",
            "aac",
            "-b:a",
            "192k",
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

    static final List<String> SAME_BYTES =
            List.of("-fflags", "+bitexact", "-flags", "+bitexact", "-map_metadata", "-1");

    private Encoding() {}
}
