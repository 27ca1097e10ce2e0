package org.reelwright.ejb.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import net.bramp.ffmpeg.probe.FFmpegProbeResult;
import net.bramp.ffmpeg.probe.FFmpegStream;
import net.bramp.ffmpeg.shared.CodecType;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shared.Violation;

/**
 * Develops an uploaded clip or sound: decoded from its beginning to its end and encoded anew, so that every browser plays it
 * and nothing is in its file but picture and sound. One at a time: it takes the machine.
 */
@ApplicationScoped
class Footage {

    private static final double LONGEST_SECONDS = 600;
    private static final double SHORTEST_SECONDS = 0.3;
    private static final int LARGEST_EDGE = 3840;
    private static final String SCALED =
            "scale=w='min(1920,iw)':h='min(1920,ih)':force_original_aspect_ratio=decrease:force_divisible_by=2";

    private final Semaphore desk = new Semaphore(1, true);

    @Inject
    Ffmpeg ffmpeg;

    /** @param still of a clip; none of a sound, whose {@code width} and {@code height} are 0 */
    record Developed(Path path, String mediaType, Optional<Path> still, int width, int height, int durationMs) {}

    Checked<Developed> develop(Path upload, FootageType type, Path directory) {
        desk.acquireUninterruptibly();
        try {
            FFmpegProbeResult found = ffmpeg.probe(upload, type.demuxer());
            Optional<String> refusal = refusal(found, type.kind());
            if (refusal.isPresent()) {
                return no(refusal.get());
            }
            return new Checked.Good<>(
                    type.kind() == AssetKind.CLIP ? clip(upload, type, directory) : sound(upload, type, directory));
        } catch (OutsideTrouble e) {
            return no("The file cannot be decoded to its end. Export it anew, or upload it again.");
        } finally {
            desk.release();
        }
    }

    private static Optional<String> refusal(FFmpegProbeResult found, AssetKind kind) {
        boolean clip = kind == AssetKind.CLIP;
        Optional<FFmpegStream> picture =
                found.getStreams().stream().filter(stream -> stream.width > 0).findFirst();
        boolean heard = found.getStreams().stream().anyMatch(stream -> stream.codec_type == CodecType.AUDIO);
        double seconds = found.getFormat().duration;
        if (clip ? picture.isEmpty() : !heard) {
            return Optional.of(clip ? "There is no picture in this film." : "There is no sound in this file.");
        }
        if (seconds > LONGEST_SECONDS || seconds < SHORTEST_SECONDS) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "This lasts %.1f seconds. Give one of at least 0.3 and at most 600 seconds.",
                    seconds));
        }
        return picture.filter(p -> Math.max(p.width, p.height) > LARGEST_EDGE)
                .map(p -> "The film has " + p.width + " x " + p.height + " pixels; at most " + LARGEST_EDGE
                        + " at its longer side are taken.");
    }

    private Developed clip(Path upload, FootageType type, Path directory) {
        Path made = directory.resolve("clip.mp4");
        run(
                type,
                upload,
                made,
                "-map",
                "0:v:0",
                "-map",
                "0:a:0?",
                "-vf",
                SCALED + ",setsar=1",
                "-c:v",
                "libx264",
                "-preset",
                "veryfast",
                "-crf",
                "19",
                "-pix_fmt",
                "yuv420p",
                "-c:a",
                "aac",
                "-b:a",
                "160k");
        FFmpegProbeResult result = ffmpeg.probe(made, "mov");
        FFmpegStream picture = result.getStreams().stream()
                .filter(stream -> stream.width > 0)
                .findFirst()
                .orElseThrow(() -> OutsideTrouble.lasting("an uploaded clip lost its picture", null));
        double seconds = result.getFormat().duration;
        return new Developed(
                made, "video/mp4", Optional.of(still(made, seconds, directory)), picture.width, picture.height, (int)
                        Math.round(seconds * 1000));
    }

    /** How it looks after a quarter of it. */
    private Path still(Path made, double seconds, Path directory) {
        Path still = directory.resolve("still.jpg");
        ffmpeg.run(List.of(
                "-f",
                "mov",
                "-ss",
                String.valueOf(seconds / 4),
                "-i",
                made.toString(),
                "-frames:v",
                "1",
                "-q:v",
                "3",
                still.toString()));
        return still;
    }

    private Developed sound(Path upload, FootageType type, Path directory) {
        Path made = directory.resolve("sound.m4a");
        run(type, upload, made, "-map", "0:a:0", "-vn", "-c:a", "aac", "-b:a", "192k", "-f", "mp4");
        double seconds = ffmpeg.probe(made, "mov").getFormat().duration;
        return new Developed(made, "audio/mp4", Optional.empty(), 0, 0, (int) Math.round(seconds * 1000));
    }

    private void run(FootageType type, Path from, Path to, String... how) {
        var arguments = new ArrayList<>(List.of("-xerror", "-f", type.demuxer(), "-i", from.toString()));
        arguments.addAll(List.of(how));
        arguments.addAll(List.of("-sn", "-dn", "-map_metadata", "-1", "-map_chapters", "-1"));
        arguments.addAll(List.of("-movflags", "+faststart", to.toString()));
        ffmpeg.run(arguments);
    }

    private static <T> Checked<T> no(String why) {
        return new Checked.Bad<>(List.of(new Violation(Uploads.FIELD, why)));
    }
}
