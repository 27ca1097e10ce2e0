package org.reelwright.ejb.rendition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.reelwright.domain.rendition.Overlay;
import org.reelwright.domain.rendition.OverlayKind;
import org.reelwright.domain.rendition.Segment;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.storyboard.Transition;
import org.reelwright.ejb.asset.Ffmpeg;

/**
 * Carries out a cut list with ffmpeg: each segment is encoded by itself, beginning with a keyframe, so that joining is
 * copying. The transition lies in the later segment's head, over the spare frames at the end of the earlier shot.
 */
final class FilmCutter {

    /** Quality that survives a platform's own encoding, at a rate that their upload limits take. */
    private static final List<String> PICTURE = List.of(
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
            "2",
            "-color_range",
            "tv",
            "-colorspace",
            "bt709",
            "-color_primaries",
            "bt709",
            "-color_trc",
            "bt709");

    private static final List<String> SAME_BYTES =
            List.of("-fflags", "+bitexact", "-flags", "+bitexact", "-map_metadata", "-1");

    private final Ffmpeg ffmpeg;
    private final Path workspace;
    private final int framesPerSecond;

    FilmCutter(Ffmpeg ffmpeg, Path workspace, int framesPerSecond) {
        this.ffmpeg = ffmpeg;
        this.workspace = workspace;
        this.framesPerSecond = framesPerSecond;
    }

    /**
     * @param shot of this scene
     * @param before the shot of the scene before, which is {@code beforeMs} long on screen; this one for the first
     * @param painted one for each of the segment's overlays
     */
    Path segment(Segment segment, Path shot, Path before, int beforeMs, List<Painted> painted) {
        var arguments = new ArrayList<>(List.of("-f", "mov", "-i", shot.toString()));
        boolean blends = segment.transition() != Transition.CUT;
        if (blends) {
            arguments.addAll(List.of("-f", "mov", "-ss", seconds(beforeMs), "-i", before.toString()));
        }
        var graph = new StringBuilder(base(segment, blends));
        int input = blends ? 2 : 1;
        for (int i = 0; i < painted.size(); i++) {
            Overlay overlay = segment.overlays().get(i);
            arguments.addAll(List.of(
                    "-f",
                    "image2",
                    "-loop",
                    "1",
                    "-framerate",
                    String.valueOf(framesPerSecond),
                    "-t",
                    seconds(segment.durationMs()),
                    "-i",
                    save(painted.get(i), segment, i).toString()));
            graph.append(lay(i, input + i, overlay, painted.get(i)));
        }
        graph.append("[v").append(painted.size()).append("]format=yuv420p[film]");
        Path out = workspace.resolve("segment-" + segment.scene() + ".mp4");
        arguments.addAll(List.of(
                "-filter_complex",
                graph.toString(),
                "-map",
                "[film]",
                "-an",
                "-frames:v",
                String.valueOf(segment.durationMs() * framesPerSecond / 1000)));
        arguments.addAll(PICTURE);
        arguments.addAll(SAME_BYTES);
        arguments.add(out.toString());
        ffmpeg.run(arguments);
        return out;
    }

    /** @param sound a WAV file as long as the film */
    Path join(List<Path> segments, Path sound) {
        Path list = workspace.resolve("segments.txt");
        Path film = workspace.resolve("film.mp4");
        try {
            Files.write(
                    list,
                    segments.stream().map(s -> "file '" + s.getFileName() + "'").toList());
        } catch (IOException e) {
            throw OutsideTrouble.passing("no room to cut a film", e);
        }
        var arguments = new ArrayList<>(List.of(
                "-f",
                "concat",
                "-i",
                list.toString(),
                "-f",
                "wav",
                "-i",
                sound.toString(),
                "-map",
                "0:v",
                "-map",
                "1:a",
                "-c:v",
                "copy",
                "-c:a",
                "aac",
                "-b:a",
                "192k", // with less, the encoder cut off peaks in one sound track of twenty
                "-ar",
                "48000",
                "-ac",
                "2",
                "-movflags",
                "+faststart"));
        arguments.addAll(SAME_BYTES);
        arguments.add(film.toString());
        ffmpeg.run(arguments);
        return film;
    }

    /** The frame at this moment as a JPEG. */
    Path poster(Path film, int ms) {
        Path poster = workspace.resolve("poster.jpg");
        ffmpeg.run(List.of(
                "-f",
                "mov",
                "-ss",
                seconds(ms),
                "-i",
                film.toString(),
                "-frames:v",
                "1",
                "-q:v",
                "3",
                "-fflags",
                "+bitexact",
                "-f",
                "image2",
                "-update",
                "1",
                poster.toString()));
        return poster;
    }

    private String base(Segment segment, boolean blends) {
        String shot = "[0:v]fps=" + framesPerSecond + ",settb=AVTB";
        if (!blends) {
            return shot + "[v0];";
        }
        String blend =
                switch (segment.transition()) {
                    case SLIDE -> "smoothleft";
                    case WIPE -> "wiperight";
                    default -> "fade";
                };
        return shot + "[now];[1:v]fps=" + framesPerSecond + ",settb=AVTB[then];[then][now]xfade=transition=" + blend
                + ":duration=" + seconds(Segment.TRANSITION_MS) + ":offset=0[v0];";
    }

    /** Fades in while rising a little; leaves in a moment, unless it stays to the segment's end. */
    private String lay(int index, int input, Overlay overlay, Painted painted) {
        double start = overlay.startMs() / 1000.0;
        boolean still =
                overlay.kind() == OverlayKind.LOGO || overlay.kind() == OverlayKind.CAPTION || overlay.startMs() == 0;
        int rise = still ? 0 : Math.max(8, painted.image().getHeight() / 7);
        double fade = overlay.kind() == OverlayKind.LOGO || overlay.startMs() == 0 ? 0 : still ? .12 : .34;
        String faded = fade == 0 ? "" : String.format(Locale.ROOT, "fade=t=in:st=%.3f:d=%.3f:alpha=1,", start, fade);
        return String.format(
                Locale.ROOT,
                "[%d:v]format=yuva420p,%ssettb=AVTB[o%d];"
                        + "[v%d][o%d]overlay=x=%d:y='%d+%d*pow(max(0,1-(t-%.3f)/0.45),3)':enable='between(t,%.3f,%.3f)':eof_action=repeat[v%d];",
                input,
                faded,
                index,
                index,
                index,
                painted.x(),
                painted.y(),
                rise,
                start,
                start,
                overlay.endMs() / 1000.0,
                index + 1);
    }

    private Path save(Painted painted, Segment segment, int index) {
        Path file = workspace.resolve("overlay-" + segment.scene() + "-" + index + ".png");
        try {
            ImageIO.write(painted.image(), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw OutsideTrouble.passing("no room to set type", e);
        }
    }

    private static String seconds(int ms) {
        return String.format(Locale.ROOT, "%.3f", ms / 1000.0);
    }
}
