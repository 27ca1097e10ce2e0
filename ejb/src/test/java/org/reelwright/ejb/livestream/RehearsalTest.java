package org.reelwright.ejb.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.campaign.PresenterPlacement;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.SegmentKind;
import org.reelwright.domain.livestream.ShowOrder;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.livestream.ShowTerms;
import org.reelwright.domain.livestream.TalkingPoint;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.voice.Cue;
import org.reelwright.domain.voice.Speech;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.provider.studio.Studio;
import org.reelwright.ejb.shot.FrameCanvas;

class RehearsalTest {

    private static final Duration A_WHILE = Duration.ofSeconds(60);
    private static final int RATE = 10;
    private static final String SECRET = "abcd-1234-" + "efgh-".repeat(18) + "5678?word=x";

    @TempDir
    Path folder;

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();
    private final List<Rehearsal> playing = new ArrayList<>();

    @AfterEach
    void stop() {
        playing.forEach(Rehearsal::stop);
        await().atMost(A_WHILE).until(() -> playing.stream().allMatch(Rehearsal::isGone));
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

    /** The host's answer comes while the first line is on air. */
    @Test
    void speaksAnAnswerBeforeTheNextLineOfTheShow() throws IOException {
        var face = new KnownFace();
        var rehearsal = new AtomicReference<Rehearsal>();
        face.onAir = line -> {
            if (line.startsWith("This")) {
                await().atMost(A_WHILE).until(() -> rehearsal.get() != null);
                rehearsal.get().answer("Yes, it fits a bag.");
            }
        };
        rehearsal.set(play(
                face,
                show("This is a flask.", "It holds coffee."),
                Files.createDirectory(folder.resolve("live")),
                Optional.empty()));
        await().atMost(A_WHILE).until(rehearsal.get()::isOver);
        assertThat(face.spoken).containsExactly("This is a flask.", "Yes, it fits a bag.", "It holds coffee.");
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

    @Test
    void showsWhoeverIsInTheFilmsAndSaysThatItIsNobody() throws IOException {
        for (CastMember who : CastMember.values()) {
            var face = new KnownFace();
            Path live = Files.createDirectory(folder.resolve(who.name()));
            Rehearsal rehearsal = play(
                    face,
                    show(Optional.of(Casting.of(PresenterPlacement.FULL, who)), "Hello."),
                    live,
                    Optional.empty());
            await().atMost(A_WHILE).until(face.sat::isDone);
            rehearsal.stop();
            assertThat(face.sat.join()).contains(who.given());
            assertThat(face.seed).isEqualTo(show("Hello.").order().seed());
        }
        var face = new KnownFace();
        play(face, show("Hello."), Files.createDirectory(folder.resolve("nobody")), Optional.empty());
        await().atMost(A_WHILE).until(face.sat::isDone);
        assertThat(face.sat.join()).isEmpty();
    }

    /** The face draws nothing, so that before its second frame the canvas has what was laid over its first. */
    @Test
    void saysOnEachFrameThatThePresenterIsDigital() throws IOException {
        var face = new KnownFace();
        play(face, show("Hello."), Files.createDirectory(folder.resolve("live")), Optional.empty());
        await().atMost(A_WHILE).until(() -> face.before.size() > 3);

        var labelled = new FrameCanvas(180, 320);
        var captions = new LiveCaption(180, 320);
        labelled.lay(captions.label(Rehearsal.label(Language.ENGLISH)), 0, 0, 1);
        byte[] empty = bytes(new FrameCanvas(180, 320));
        assertThat(face.before.get(0)).isEqualTo(empty);
        byte[] expected = bytes(labelled);
        var label = IntStream.range(0, 180 * 320)
                .filter(i -> expected[i] != empty[i])
                .toArray();
        assertThat(label).hasSizeGreaterThan(200);
        for (byte[] frame : face.before.subList(1, 4)) {
            assertThat(IntStream.range(0, 180 * 320)
                            .filter(i -> frame[i] != empty[i])
                            .toArray())
                    .contains(label);
        }
        assertThat(Rehearsal.label(Language.ENGLISH)).contains("AI", "Digital presenter");
        assertThat(Rehearsal.label(Language.CHINESE)).contains("AI", "数字人");
    }

    private static byte[] bytes(FrameCanvas canvas) {
        var out = new ByteArrayOutputStream();
        try {
            canvas.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Brief presented(Brief brief, Optional<Casting> presenter) {
        return presenter.map(brief::presentedBy).orElse(brief);
    }

    /** Keeps whom it was asked for, and shows nothing. */
    private static final class KnownFace implements LiveFace {

        private final CompletableFuture<String> sat = new CompletableFuture<>();
        private final List<byte[]> before = new CopyOnWriteArrayList<>();
        private final List<String> spoken = new CopyOnWriteArrayList<>();
        private volatile Consumer<String> onAir = line -> {};
        private volatile long seed;

        @Override
        public String provider() {
            return "known";
        }

        @Override
        public Sitting sit(int width, int height, int framesPerSecond, String appearance, long seed) {
            this.seed = seed;
            sat.complete(appearance);
            return new Sitting() {
                @Override
                public Take speak(Speech speech) {
                    String line = speech.cues().stream().map(Cue::word).collect(Collectors.joining(" "));
                    spoken.add(line);
                    onAir.accept(line);
                    return rest(1);
                }

                @Override
                public Take rest(int frames) {
                    return new Take() {
                        @Override
                        public int frames() {
                            return frames;
                        }

                        @Override
                        public void draw(FrameCanvas canvas, int frame) {
                            before.add(bytes(canvas));
                        }
                    };
                }
            };
        }
    }

    private Rehearsal play(Path live, Optional<PushAddress.Target> push, String... lines) {
        return play(Studio.liveFace(Workshop.files(folder)), show(lines), live, push);
    }

    private Rehearsal play(LiveFace face, RunOfShow show, Path live, Optional<PushAddress.Target> push) {
        var files = Workshop.files(folder);
        var studio = new Rehearsal.Studio(face, files, Clock.systemUTC(), live, 180, 320, RATE);
        var rehearsal = new Rehearsal(
                show,
                0,
                studio,
                new LiveEncoder(ffmpeg, live, 180, 320, RATE, push),
                new VoiceQueue(Studio.voice(folder), Language.ENGLISH, Tone.CALM));
        playing.add(rehearsal);
        new Thread(rehearsal).start();
        return rehearsal;
    }

    private static RunOfShow show(String... lines) {
        return show(Optional.empty(), lines);
    }

    private static RunOfShow show(Optional<Casting> presenter, String... lines) {
        var points = java.util.Arrays.stream(lines).map(TalkingPoint::say).toList();
        var script = new ShowScript(List.of(new Segment(SegmentKind.OPENING, -1, "Welcome", 300, points)));
        var plain = org.reelwright.domain.livestream.Shows.order(Language.ENGLISH, 300, List.of());
        var order = new ShowOrder(
                presented(plain.brief(), presenter), plain.products(), List.of(), 300, Language.ENGLISH, plain.seed());
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
