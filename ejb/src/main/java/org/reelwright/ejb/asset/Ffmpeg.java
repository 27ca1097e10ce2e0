package org.reelwright.ejb.asset;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import net.bramp.ffmpeg.FFmpeg;
import net.bramp.ffmpeg.FFprobe;
import net.bramp.ffmpeg.ProcessFunction;
import net.bramp.ffmpeg.probe.FFmpegProbeResult;
import org.reelwright.domain.shared.OutsideTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs ffmpeg and ffprobe as children of this server, politely (nice), and never longer than ten minutes.
 *
 * <p>ffmpeg guesses formats from content, and some formats open other files: whoever passes a file that came from
 * outside names its format ({@code -f image2}, {@code -f mov}) before its {@code -i}.
 */
@ApplicationScoped
public class Ffmpeg {

    private static final int MINUTES = 10;
    private static final int TAIL = 1200;

    private static final Logger LOG = LoggerFactory.getLogger(Ffmpeg.class);

    private final Set<Process> running = ConcurrentHashMap.newKeySet();

    @Inject
    FfmpegPrograms programs;

    /**
     * @param arguments without the program's name; the output is overwritten
     * @throws OutsideTrouble with the end of what ffmpeg said
     */
    public void run(List<String> arguments) {
        listen(arguments);
    }

    /** As {@link #run}. @return what ffmpeg said, for filters that measure */
    public String listen(List<String> arguments) {
        return feed(arguments, nothing -> {});
    }

    /** Writes raw data for a running ffmpeg to read from {@code pipe:0}. */
    public interface Feed {
        void write(OutputStream input) throws IOException;
    }

    /** As {@link #listen}, with an input that is made meanwhile. */
    public String feed(List<String> arguments, Feed feed) {
        Path said = log();
        try {
            new Known(program("ffmpeg"), command -> start(command, said, feed)).run(all(arguments));
            return Files.readString(said);
        } catch (IOException e) {
            throw OutsideTrouble.passing("ffmpeg failed: " + tail(said), e);
        } finally {
            said.toFile().delete();
        }
    }

    /** What ffmpeg writes to {@code pipe:1}. Closing it ends ffmpeg; what it says meanwhile is not kept. */
    public InputStream open(List<String> arguments) {
        var command = new ArrayList<>(List.of(program("ffmpeg")));
        command.addAll(all(arguments));
        try {
            Process process = begin(command, ProcessBuilder.Redirect.DISCARD);
            process.getOutputStream().close();
            return new FilterInputStream(process.getInputStream()) {
                @Override
                public void close() throws IOException {
                    process.destroyForcibly();
                    super.close();
                }
            };
        } catch (IOException e) {
            throw OutsideTrouble.passing("ffmpeg cannot start", e);
        }
    }

    /**
     * One that works in real time for as long as its input lasts, however long: not polite, and ended by whoever began it, or with this
     * server. Its input is the process's own; what it says goes to a file.
     */
    public Process live(List<String> arguments, Path said) {
        var command = new ArrayList<>(List.of(program("ffmpeg"), "-hide_banner", "-y", "-loglevel", "warning"));
        command.addAll(arguments);
        try {
            var builder = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.appendTo(said.toFile()));
            builder.environment().put("LD_LIBRARY_PATH", programs.folder().toString());
            Process process = builder.start();
            running.add(process);
            process.onExit().whenComplete((ended, late) -> running.remove(process));
            return process;
        } catch (IOException e) {
            throw OutsideTrouble.passing("ffmpeg cannot start", e);
        }
    }

    /** @param format ffmpeg's name of the demuxer, so that it does not guess */
    public FFmpegProbeResult probe(Path file, String format) {
        Path said = log();
        try {
            var probe = new KnownProbe(program("ffprobe"), command -> start(command, said, nothing -> {}));
            return probe.probe(probe.builder()
                    .setInput(file.toString())
                    .addExtraArgs("-f", format)
                    .build());
        } catch (IOException e) {
            throw OutsideTrouble.lasting("ffprobe failed: " + tail(said), e);
        } finally {
            said.toFile().delete();
        }
    }

    @PreDestroy
    void stop() {
        running.forEach(Process::destroyForcibly);
    }

    private static List<String> all(List<String> arguments) {
        var all = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-y", "-loglevel", "info"));
        all.addAll(arguments);
        return all;
    }

    /** The wrapper asks a program for its version when it is made and before it runs, which takes longer than many a run. */
    private static final class Known extends FFmpeg {

        Known(String path, ProcessFunction run) throws IOException {
            super(path, run);
        }

        @Override
        public String version() {
            return "ffmpeg version known";
        }
    }

    private static final class KnownProbe extends FFprobe {

        KnownProbe(String path, ProcessFunction run) {
            super(path, run);
        }

        @Override
        public String version() {
            return "ffprobe version known";
        }
    }

    private Process start(List<String> command, Path said, Feed feed) throws IOException {
        Process process = begin(command, ProcessBuilder.Redirect.to(said.toFile()));
        if (command.contains("pipe:0")) {
            Thread feeder = new Thread(() -> feed(process, feed), "ffmpeg-feed");
            feeder.setDaemon(true);
            feeder.start();
        } else {
            process.getOutputStream().close();
        }
        return new PatientProcess(process);
    }

    private Process begin(List<String> command, ProcessBuilder.Redirect said) throws IOException {
        var polite = new ArrayList<>(List.of("nice", "-n", "10"));
        polite.addAll(command);
        var builder = new ProcessBuilder(polite).redirectError(said);
        builder.environment().put("LD_LIBRARY_PATH", programs.folder().toString());
        Process process = builder.start();
        running.add(process);
        process.onExit().orTimeout(MINUTES, TimeUnit.MINUTES).whenComplete((ended, late) -> forget(process));
        return process;
    }

    /** One that has ended by itself is left alone: destroying it would close what its output is still read from. */
    private void forget(Process process) {
        if (process.isAlive()) {
            process.destroyForcibly();
        }
        running.remove(process);
    }

    /** A reader that goes away early tells its own trouble through its exit code. */
    private static void feed(Process process, Feed feed) {
        try (OutputStream input = process.getOutputStream()) {
            feed.write(input);
        } catch (IOException | RuntimeException e) {
            LOG.debug("ffmpeg's input ended early", e);
            process.destroy();
        }
    }

    private String program(String name) {
        return programs.folder().resolve(name).toString();
    }

    private static Path log() {
        try {
            return Files.createTempFile("ffmpeg", ".log");
        } catch (IOException e) {
            throw OutsideTrouble.passing("no room for ffmpeg's log", e);
        }
    }

    private static String tail(Path said) {
        try {
            String all = Files.readString(said);
            return all.substring(Math.max(0, all.length() - TAIL)).strip();
        } catch (IOException e) {
            return "(its log is lost)";
        }
    }
}
