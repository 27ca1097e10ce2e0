package org.reelwright.ejb.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.SegmentKind;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.livestream.ShowTerms;
import org.reelwright.domain.livestream.TalkingPoint;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.provider.studio.Studio;

class RehearsalTest {

    private static final Duration A_WHILE = Duration.ofSeconds(60);
    private static final int RATE = 10;
    private static final String SECRET = "abcd-1234-" + "efgh-".repeat(30) + "5678?word=x";

    @TempDir
    Path folder;

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();
    private Optional<Rehearsal> playing = Optional.empty();

    @AfterEach
    void stop() {
        playing.ifPresent(Rehearsal::stop);
    }

    @Test
    void speaksAShowInRealTimeTakesAnAnswerNextSurvivesItsEncoderAndLeavesNothing() throws IOException {
        Path live = Files.createDirectory(folder.resolve("live"));
        Rehearsal rehearsal =
                play(live, Optional.empty(), "Hello.", "This is a flask.", "It holds coffee.", "Goodbye.");
        await().atMost(A_WHILE).until(() -> rehearsal.file(LiveEncoder.PLAYLIST).isPresent());
        rehearsal.answer("Yes, it fits a bag.");

        assertThat(rehearsal.stand().coming().get(0).words()).isEqualTo("Yes, it fits a bag.");
        ProcessHandle.of(rehearsal.encoderPid()).orElseThrow().destroyForcibly();
        await().atMost(A_WHILE).until(() -> Files.readString(live.resolve(LiveEncoder.PLAYLIST))
                .contains("DISCONTINUITY"));
        assertThat(rehearsal.stand().lateMs()).isLessThan(2_000);
        assertThat(rehearsal.stand().speed()).isGreaterThan(1);
        await().atMost(A_WHILE).until(rehearsal::isOver);
        assertThat(Files.readString(live.resolve(LiveEncoder.PLAYLIST))).contains("ENDLIST");
        assertThat(rehearsal.file("../secret")).isEmpty();
        rehearsal.stop();
        await().atMost(A_WHILE).until(rehearsal::isGone);
    }

    @Test
    void pushesToAnRtmpServer() throws IOException {
        Path live = Files.createDirectory(folder.resolve("live"));
        Path received = folder.resolve("received.flv");
        int port = freePort();
        String path = "/live/" + SECRET;
        Process server = ffmpeg.live(
                List.of(
                        "-listen",
                        "1",
                        "-i",
                        "rtmp://127.0.0.1:" + port + path,
                        "-c",
                        "copy",
                        "-t",
                        "3",
                        "-f",
                        "flv",
                        received.toString()),
                folder.resolve("server.log"));
        play(
                live,
                Optional.of(new PushAddress.Target(false, "localhost", InetAddress.getLoopbackAddress(), port, path)),
                "Hello, and welcome to this show about a flask.",
                "It holds coffee, and it does not leak in a bag.",
                "Ask whatever you like in the chat.",
                "I read it as we go.");

        await().atMost(A_WHILE).until(() -> pushers(server).anyMatch(line -> line.contains("rtmp")));
        assertThat(pushers(server)).noneMatch(line -> line.contains(SECRET));
        await().atMost(A_WHILE).until(() -> !server.isAlive());
        assertThat(folder.resolve("server.log")).content().doesNotContain("Unexpected stream");
        var streams = ffmpeg.probe(received, "flv").getStreams();
        assertThat(streams).extracting(stream -> stream.codec_name).contains("h264", "aac");
    }

    /** How those who push can be seen by everybody on this machine. */
    private static Stream<String> pushers(Process server) {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.pid() != server.pid())
                .flatMap(child -> child.info().commandLine().stream());
    }

    private Rehearsal play(Path live, Optional<PushAddress.Target> push, String... lines) {
        var files = Workshop.files(folder);
        var studio = new Rehearsal.Studio(Studio.liveFace(files), files, Clock.systemUTC(), live, 180, 320, RATE);
        var rehearsal = new Rehearsal(
                show(lines),
                0,
                studio,
                new LiveEncoder(ffmpeg, live, 180, 320, RATE, push),
                new VoiceQueue(Studio.voice(folder), Language.ENGLISH, Tone.CALM));
        playing = Optional.of(rehearsal);
        new Thread(rehearsal).start();
        return rehearsal;
    }

    private static RunOfShow show(String... lines) {
        var points = java.util.Arrays.stream(lines).map(TalkingPoint::say).toList();
        var script = new ShowScript(List.of(new Segment(SegmentKind.OPENING, -1, "Welcome", 300, points)));
        var order = org.reelwright.domain.livestream.Shows.order(Language.ENGLISH, 300, List.of());
        return IdentifiedShow.of(RunOfShow.write(
                Campaign.draft(new UUID(0, 1), order.brief(), Instant.EPOCH),
                new ShowTerms("Flask evening", order, Optional.empty(), ZoneId.of("UTC")),
                script,
                new Provenance("studio", "test"),
                "demo",
                Instant.EPOCH));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
