package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.reelwright.domain.rendition.Level;
import org.reelwright.domain.rendition.Measured;
import org.reelwright.domain.rendition.Span;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.asset.Ffmpeg;

/** Looks at and listens to a finished film once, from beginning to end. */
@ApplicationScoped
public class FilmMeter {

    /** Small is enough to see whether anything is there and moves, and the rest of the time is the decoder's. */
    private static final String LOOK = "[0:v]scale=w='if(gt(iw,ih),-2,180)':h='if(gt(iw,ih),180,-2)':flags=area,"
            + "blackdetect=d=0.1:pic_th=0.99:pix_th=0.04,freezedetect=n=0.0006:d=0.5[seen]";

    private static final String EAR = "ebur128=peak=true:framelog=quiet";
    private static final String LISTEN = "[0:a]" + EAR + "[heard]";

    private static final Pattern DURATION = Pattern.compile("Duration: (\\d+):(\\d+):(\\d+\\.\\d+)");
    private static final Pattern LOUDNESS = Pattern.compile("Integrated loudness:\\s+I:\\s+(-?[\\d.]+|-inf|nan) LUFS");
    private static final Pattern PEAK = Pattern.compile("True peak:\\s+Peak:\\s+(-?[\\d.]+|-inf|nan) dBFS");
    private static final Pattern BLACK = Pattern.compile("black_start:([\\d.]+) black_end:([\\d.]+)");
    private static final Pattern FREEZE = Pattern.compile("freeze_(start|end): ([\\d.]+)");
    private static final double SILENCE = -70;

    @Inject
    Ffmpeg ffmpeg;

    /** @param film an MP4 of ours */
    Measured measure(Path film) {
        String said = ffmpeg.listen(List.of(
                "-skip_loop_filter", // a third of the time, for a smoothness that is not looked for
                "all",
                "-f",
                "mov",
                "-i",
                film.toString(),
                "-filter_complex",
                LOOK + ";" + LISTEN,
                "-map",
                "[seen]",
                "-map",
                "[heard]",
                "-f",
                "null",
                "-"));
        MatchResult length = found(DURATION, said);
        int duration = (int)
                Math.round((Integer.parseInt(length.group(1)) * 3600 + Integer.parseInt(length.group(2)) * 60) * 1000.0
                        + Double.parseDouble(length.group(3)) * 1000);
        Level level = level(said);
        return new Measured(
                duration,
                level.lufs(),
                level.truePeak(),
                BLACK.matcher(said)
                        .results()
                        .map(black -> new Span(ms(black.group(1)), ms(black.group(2))))
                        .toList(),
                frozen(said, duration));
    }

    /** Its sound alone. @param film an MP4 of ours */
    public Level listen(Path film) {
        return level(ffmpeg.listen(List.of("-f", "mov", "-i", film.toString(), "-vn", "-af", EAR, "-f", "null", "-")));
    }

    private static Level level(String said) {
        return new Level(decibels(found(LOUDNESS, said)), decibels(found(PEAK, said)));
    }

    /** One that lasts to the end is never said to end. */
    private static List<Span> frozen(String said, int duration) {
        var spans = new ArrayList<Span>();
        int start = -1;
        for (MatchResult freeze : FREEZE.matcher(said).results().toList()) {
            if (freeze.group(1).equals("start")) {
                start = ms(freeze.group(2));
            } else {
                spans.add(new Span(start, ms(freeze.group(2))));
                start = -1;
            }
        }
        if (start >= 0) {
            spans.add(new Span(start, duration));
        }
        return spans;
    }

    private static MatchResult found(Pattern pattern, String said) {
        return pattern.matcher(said)
                .results()
                .reduce((first, last) -> last)
                .orElseThrow(() -> OutsideTrouble.lasting("ffmpeg did not measure a film: " + pattern, null));
    }

    private static double decibels(MatchResult figure) {
        String text = figure.group(1);
        return text.endsWith("inf") || text.equals("nan") ? SILENCE : Double.parseDouble(text);
    }

    private static int ms(String seconds) {
        return (int) Math.round(Double.parseDouble(seconds) * 1000);
    }
}
