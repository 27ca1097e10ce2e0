package org.reelwright.ejb.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.shared.OutsideTrouble;

class FfmpegTest {

    private static final List<String> TINY_FILM = List.of("-f", "lavfi", "-i", "testsrc=s=64x64:r=30:d=0.2");

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();

    @TempDir
    private Path folder;

    @Test
    void runsManyAtOnceWithoutLosingTheirOutput() {
        var said = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> ffmpeg.listen(and(TINY_FILM, "-f", "null", "-")))
                .toList();

        assertThat(said).hasSize(24).allMatch(text -> text.contains("frame=    6"));
    }

    @Test
    void tellsWhatFfmpegSaidWhenItFails() {
        assertThatThrownBy(() -> ffmpeg.run(List.of("-f", "mov", "-i", "nowhere.mp4", "-f", "null", "-")))
                .isInstanceOf(OutsideTrouble.class)
                .hasMessageContainingAll("nowhere.mp4", "No such file");
    }

    @Test
    void measuresAFilm() {
        Path film = folder.resolve("film.mp4");
        ffmpeg.run(and(TINY_FILM, "-c:v", "libx264", film.toString()));

        var stream = ffmpeg.probe(film, "mov").getStreams().get(0);

        assertThat(stream.width).isEqualTo(64);
        assertThat(stream.nb_frames).isEqualTo(6);
    }

    @Test
    void opensNoOtherFileThroughAListThatPretendsToBeAFilm() throws IOException {
        Path secret = folder.resolve("secret.mp4");
        ffmpeg.run(and(TINY_FILM, "-c:v", "libx264", secret.toString()));
        Path list = Files.writeString(folder.resolve("film.mp4"), "ffconcat version 1.0\nfile secret.mp4\n");

        assertThatThrownBy(() -> ffmpeg.probe(list, "mov")).isInstanceOf(OutsideTrouble.class);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void bringsStandInsForTheLibrariesOfDevicesAndStartsWithThem() throws IOException {
        Path programs = ffmpeg.programs.folder();
        var builder = new ProcessBuilder(programs.resolve("ffmpeg").toString(), "-version").redirectErrorStream(true);
        builder.environment().put("LD_LIBRARY_PATH", programs.toString());
        builder.environment().put("LD_DEBUG", "files");

        String loaded = new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        for (String library : List.of("libasound.so.2", "libpulse.so.0", "libxcb.so.1", "libxcb-shm.so.0")) {
            assertThat(loaded).contains("calling init: " + programs.resolve(library));
        }
        assertThat(loaded).contains("ffmpeg version");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void startsOneProgramForOneRun() throws IOException {
        Path started = folder.resolve("started.txt");
        for (String name : List.of("ffmpeg", "ffprobe")) {
            Path program = Files.writeString(
                    folder.resolve(name), "#!/bin/sh\necho " + name + " \"$@\" >> " + started + "\necho '{}'\n");
            assertThat(program.toFile().setExecutable(true)).isTrue();
        }
        var counted = new Ffmpeg();
        counted.programs = new FfmpegPrograms(Optional.of(folder), Workshop.data(folder));

        counted.run(List.of("-i", "film.mp4"));
        counted.probe(folder.resolve("film.mp4"), "mov");

        assertThat(Files.readAllLines(started))
                .satisfiesExactly(
                        run -> assertThat(run).startsWith("ffmpeg").endsWith("-i film.mp4"),
                        probe -> assertThat(probe).startsWith("ffprobe").contains("-f mov"));
    }

    private static List<String> and(List<String> first, String... more) {
        return java.util.stream.Stream.concat(first.stream(), java.util.stream.Stream.of(more))
                .toList();
    }
}
