package org.reelwright.ejb.rendition;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reelwright.domain.rendition.SoundPlan;
import org.reelwright.domain.rendition.VoicePlacement;
import org.reelwright.domain.shared.OutsideTrouble;

/** The mixing desk, in ffmpeg's language. */
final class MixGraph {

    /** LUFS, integrated over the film. */
    static final double LOUDNESS = -14;

    /** -2 dB: what the encoder adds stays below -1 dB of true peak. */
    private static final double CEILING = .79;

    private static final int RATE = 48_000;
    private static final Pattern INTEGRATED = Pattern.compile("Integrated loudness:\\s+I:\\s+(-?[\\d.]+) LUFS");

    private static final Pattern LOUDEST = Pattern.compile("max_volume: (-?[0-9.]+) dB");

    private MixGraph() {}

    /** Inputs: the music, the room's answer, then the voices in order. Without voices, the music alone. Ends in [mix]. */
    static String mix(SoundPlan plan) {
        if (plan.voices().isEmpty()) {
            return "[0:a]" + exactly(plan) + ",ebur128=framelog=verbose[mix]";
        }
        List<VoicePlacement> voices = plan.voices();
        String placed = IntStream.range(0, voices.size())
                .mapToObj(i -> "[" + (i + 2) + ":a]" + placed(voices.get(i)) + "[v" + i + "];")
                .collect(Collectors.joining());
        String all =
                IntStream.range(0, voices.size()).mapToObj(i -> "[v" + i + "]").collect(Collectors.joining());
        return placed
                + all + "amix=inputs=" + voices.size() + ":normalize=0:duration=longest,pan=stereo|c0=c0|c1=c0,"
                + exactly(plan) + ",asplit=3[dry][sent][key];"
                + "[sent]highpass=f=250[send];[send][1:a]afir=dry=10:wet=10:gtype=none,volume=-23dB[room];"
                // the music makes place where a voice is understood, and gives way while it speaks
                + "[0:a]volume=-3dB,equalizer=f=2300:t=q:w=.8:g=-3.5[bed];"
                + "[bed][key]sidechaincompress=threshold=.018:ratio=3:attack=25:release=420:knee=6:detection=rms[under];"
                + "[dry][room][under]amix=inputs=3:normalize=0:duration=first," + exactly(plan)
                + ",ebur128=framelog=verbose[mix]";
    }

    /** Brings a mix to its loudness, with peaks held at four times the rate, where they are true. */
    static String level(SoundPlan plan, double gain) {
        return String.format(Locale.ROOT, "volume=%.3fdB,%s,%s,ebur128=framelog=verbose", gain, held(0), exactly(plan));
    }

    /** @param lower dB below the ceiling that is enough for most sounds; what is not a peak stays as loud */
    static String held(double lower) {
        return String.format(
                Locale.ROOT,
                "aresample=%d,alimiter=limit=%.3f:attack=4:release=70:level=0:latency=1,aresample=%d",
                4 * RATE,
                CEILING * Math.pow(10, -lower / 20),
                RATE);
    }

    /** Encoded without a word of who made it, so that equal sounds are equal files. */
    static List<String> wav(String codec, Path file) {
        return List.of(
                "-ac",
                "2",
                "-ar",
                String.valueOf(RATE),
                "-c:a",
                codec,
                "-fflags",
                "+bitexact",
                "-flags:a",
                "+bitexact",
                "-map_metadata",
                "-1",
                "-f",
                "wav",
                file.toString());
    }

    /** @throws OutsideTrouble when ffmpeg did not say */
    static double loudness(String said) {
        Matcher found = INTEGRATED.matcher(said);
        if (!found.find()) {
            throw OutsideTrouble.lasting("ffmpeg did not measure the loudness of a mix", null);
        }
        return Double.parseDouble(found.group(1));
    }

    /** @return of the loudest sample, in dB of full scale; @throws OutsideTrouble when ffmpeg did not say */
    static double peak(String said) {
        Matcher found = LOUDEST.matcher(said);
        if (!found.find()) {
            throw OutsideTrouble.lasting("ffmpeg did not measure the peak of a sound", null);
        }
        return Double.parseDouble(found.group(1));
    }

    private static String placed(VoicePlacement voice) {
        String tempo = voice.tempo() > 1.001 ? String.format(Locale.ROOT, "atempo=%.4f,", voice.tempo()) : "";
        return tempo + "adelay=" + voice.startMs() + ":all=1";
    }

    private static String exactly(SoundPlan plan) {
        long samples = plan.totalMs() * (long) RATE / 1000;
        return "apad=whole_len=" + samples + ",atrim=end_sample=" + samples;
    }
}
