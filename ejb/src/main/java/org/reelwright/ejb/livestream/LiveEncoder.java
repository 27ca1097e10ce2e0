package org.reelwright.ejb.livestream;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.shot.FrameCanvas;

/**
 * Makes an HLS playlist of frames and sound, and pushes it on if that is wanted: two programs, so that what hears the push may go away
 * without the stream. A program that ends is begun again, a few times; the playlist goes on with a discontinuity.
 */
final class LiveEncoder implements AutoCloseable {

    static final String PLAYLIST = "live.m3u8";

    private static final int MOST_STARTS = 5;
    private static final int END_SECONDS = 5;
    private static final int BUFFER = 1 << 16;

    private final Ffmpeg ffmpeg;
    private final Path folder;
    private final int width;
    private final int height;
    private final int rate;
    private final Optional<PushAddress.Target> push;
    private Process encoder;
    private LiveContainer container;
    private OutputStream input;
    private Optional<Process> pushing = Optional.empty();
    private Optional<PushRelay> relay = Optional.empty();
    private int starts;
    private int pushes;

    LiveEncoder(Ffmpeg ffmpeg, Path folder, int width, int height, int rate, Optional<PushAddress.Target> push) {
        this.ffmpeg = ffmpeg;
        this.folder = folder;
        this.width = width;
        this.height = height;
        this.rate = rate;
        this.push = push;
        begin();
    }

    /** @return whether it could be written; if not, there is no hope any more */
    boolean write(long ms, FrameCanvas canvas, byte[] samples) {
        try {
            container.write(ms, canvas, samples);
            return true;
        } catch (IOException e) {
            if (starts >= MOST_STARTS) {
                return false;
            }
            begin();
            return write(ms, canvas, samples);
        }
    }

    /** Begins to push once there is something, and again when that has ended. */
    void keepPushing() {
        boolean idle = pushing.map(process -> !process.isAlive()).orElse(true);
        if (push.isPresent() && idle && isWatchable() && pushes < MOST_STARTS) {
            pushes++;
            relay.ifPresent(PushRelay::close);
            var next = new PushRelay(push.get());
            relay = Optional.of(next);
            pushing = Optional.of(ffmpeg.live(pushed(push.get().name(), next.address()), folder.resolve("push.log")));
        }
    }

    String push() {
        if (push.isEmpty()) {
            return "none";
        }
        return pushing.map(Process::isAlive).orElse(pushes < MOST_STARTS) ? "on" : "broken";
    }

    boolean isWatchable() {
        return Files.exists(folder.resolve(PLAYLIST));
    }

    /** Of the program that makes the playlist, to see that the stream survives its end. */
    long pid() {
        return encoder.pid();
    }

    private void begin() {
        starts++;
        if (encoder != null) {
            encoder.destroyForcibly();
        }
        encoder = ffmpeg.live(encoded(), folder.resolve("encoder.log"));
        input = new BufferedOutputStream(encoder.getOutputStream(), BUFFER);
        try {
            container = new LiveContainer(input, width, height, rate);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> encoded() {
        var arguments = new ArrayList<>(
                List.of(("-probesize 32 -analyzeduration 0 -f matroska " + String.join(" ", FrameCanvas.COLOURS)
                                + " -i pipe:0 -threads 1 -c:v libx264 -preset superfast -tune zerolatency"
                                + " -pix_fmt yuv420p -g " + rate * 2 + " -keyint_min " + rate * 2 + " -sc_threshold 0"
                                + " -b:v 700k -maxrate 900k -bufsize 1400k -c:a aac -b:a 96k -ac 1"
                                + " -f hls -hls_time 2 -hls_list_size 8 -hls_delete_threshold 4")
                        .split(" ")));
        arguments.addAll(List.of("-hls_flags", "delete_segments+independent_segments+temp_file+append_list"));
        arguments.addAll(List.of("-metadata", "comment=Digital presenter, made by AI"));
        arguments.addAll(
                List.of("-hls_segment_filename", folder.resolve("seg%05d.ts").toString()));
        arguments.add(folder.resolve(PLAYLIST).toString());
        return arguments;
    }

    private List<String> pushed(String name, String address) {
        var arguments = new ArrayList<>(List.of("-re", "-protocol_whitelist", "file,crypto,data", "-f", "hls"));
        arguments.addAll(List.of(
                "-live_start_index", "-2", "-i", folder.resolve(PLAYLIST).toString()));
        arguments.addAll(List.of("-c", "copy", "-f", "flv", "-flvflags", "no_duration_filesize"));
        arguments.addAll(List.of("-rtmp_tcurl", name, address));
        return arguments;
    }

    /** Lets the program write what it has, then ends it. */
    @Override
    public void close() {
        pushing.ifPresent(Process::destroy);
        relay.ifPresent(PushRelay::close);
        try {
            input.close();
        } catch (IOException e) {
            encoder.destroy();
        }
        ended(encoder);
        pushing.ifPresent(LiveEncoder::ended);
    }

    private static void ended(Process process) {
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
