package org.reelwright.ejb.livestream;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.livestream.Pace;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.TalkingPoint;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.voice.Speech;
import org.reelwright.ejb.asset.Workplaces;
import org.reelwright.ejb.image.FilmLayer;
import org.reelwright.ejb.shot.FrameCanvas;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One show spoken live: frames and sound at the speed of the clock, in a thread of its own. What comes too late is not drawn anew, so that
 * sound never waits. Its files are gone when it is.
 */
final class Rehearsal implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Pattern FILE = Pattern.compile("live\\.m3u8|seg\\d{5}\\.ts");
    private static final int AHEAD = 3;
    private static final int SHOWN = 6;
    private static final int LATE_MS = 250;
    private static final int SHORT_REST_MS = 400;
    private static final double LONGEST_CUE = 4;
    private static final Duration ALONE = Duration.ofMinutes(3);
    private static final Duration LINGERS = Duration.ofSeconds(12);

    /** @param folder of its own, deleted at the end; @param rate frames a second */
    record Studio(LiveFace face, FileStore files, Clock clock, Path folder, int width, int height, int rate) {}

    final UUID show;
    final String title;
    private final Language language;
    private final Studio studio;
    private final LiveEncoder encoder;
    private final LiveScript script;
    private final VoiceQueue voices;
    private final LiveCaption captions;
    private final FrameCanvas canvas;
    private final FilmLayer label;
    private final String appearance;
    private final long seed;
    private volatile LiveState state = LiveState.STARTING;
    private volatile boolean stopping;
    private volatile Instant seen;
    private volatile long frames;
    private volatile double speed = 1;
    private volatile int lateMs;
    private volatile String trouble = "";
    private Instant began;

    Rehearsal(RunOfShow show, int from, Studio studio, LiveEncoder encoder, VoiceQueue voices) {
        this.show = show.id();
        this.title = show.title();
        this.language = show.order().language();
        this.seed = show.order().seed();
        this.appearance = appearance(show.order().brief());
        this.studio = studio;
        this.encoder = encoder;
        this.voices = voices;
        this.script = new LiveScript(show.script(), from);
        this.captions = new LiveCaption(studio.width(), studio.height());
        this.canvas = new FrameCanvas(studio.width(), studio.height());
        this.label = captions.label(label(language));
        this.seen = studio.clock().instant();
    }

    /** Of whoever is in the campaign's films; nobody's where chance chooses them. */
    private static String appearance(Brief brief) {
        return brief.presenter()
                .flatMap(Casting::person)
                .map(who -> who.given() + ", " + who.look())
                .orElse("");
    }

    /** Nobody is to take the presenter for a person. */
    static String label(Language language) {
        return language == Language.CHINESE ? "AI · 数字人主播" : "AI · Digital presenter";
    }

    @Override
    public void run() {
        try (encoder;
                voices) {
            perform();
        } catch (RuntimeException e) {
            trouble = "The stream broke off. Start it again.";
            LOG.error("a rehearsal of {} broke off", show, e);
        }
        state = LiveState.ENDED;
        Instant until = studio.clock().instant().plus(LINGERS);
        while (!stopping && studio.clock().instant().isBefore(until)) {
            LockSupport.parkNanos(100_000_000);
        }
        Workplaces.remove(studio.folder());
    }

    void stop() {
        stopping = true;
    }

    boolean isOver() {
        return state == LiveState.ENDED;
    }

    boolean isGone() {
        return isOver() && !Files.exists(studio.folder());
    }

    long encoderPid() {
        return encoder.pid();
    }

    void answer(String words) {
        script.answer(words);
        voices.ask(words);
    }

    LiveStand stand() {
        seen = studio.clock().instant();
        List<LiveStand.Coming> coming = script.coming(SHOWN).stream()
                .map(line -> new LiveStand.Coming(line.words(), line.answer()))
                .toList();
        return new LiveStand(
                state,
                (int) (frames / studio.rate()),
                speed,
                lateMs,
                !voices.speaks(),
                encoder.isWatchable(),
                encoder.push(),
                coming,
                trouble);
    }

    /** A file of the stream; empty for one that is not there, or not there any more. */
    Optional<Path> file(String name) {
        seen = studio.clock().instant();
        return FILE.matcher(name).matches()
                ? Optional.of(studio.folder().resolve(name)).filter(Files::exists)
                : Optional.empty();
    }

    private void perform() {
        LiveFace.Sitting sitting = studio.face().sit(studio.width(), studio.height(), studio.rate(), appearance, seed);
        prepare();
        began = studio.clock().instant();
        state = LiveState.RUNNING;
        Optional<Utterance> line = script.next();
        while (line.isPresent() && !stopping && !isAlone()) {
            prepare();
            say(sitting, line.get());
            voices.forget(line.get().words());
            encoder.keepPushing();
            line = script.next();
        }
        show(sitting.rest(studio.rate()), List.of(), "", new byte[0]);
    }

    /** Nobody looks and nobody is pushed to: then it is work for nothing. */
    private boolean isAlone() {
        return encoder.push().equals("none") && studio.clock().instant().isAfter(seen.plus(ALONE));
    }

    private void prepare() {
        script.coming(AHEAD).stream().filter(line -> line.kind().isSpoken()).forEach(line -> voices.ask(line.words()));
    }

    private void say(LiveFace.Sitting sitting, Utterance line) {
        List<FilmLayer> pages = captions.spoken(caption(line));
        if (!line.kind().isSpoken()) {
            double seconds = Math.min(LONGEST_CUE, Pace.seconds(new TalkingPoint(line.kind(), line.words())));
            show(sitting.rest((int) (seconds * studio.rate())), pages, line.title(), new byte[0]);
            return;
        }
        CompletableFuture<Optional<Speech>> speech = voices.ask(line.words());
        while (!speech.isDone() && !stopping) {
            show(sitting.rest(Math.max(1, SHORT_REST_MS * studio.rate() / 1000)), List.of(), line.title(), new byte[0]);
        }
        if (stopping) {
            return;
        }
        Optional<Speech> spoken = speech.join();
        if (spoken.isPresent()) {
            byte[] samples = VoiceQueue.samples(studio.files().path(spoken.get().audio()));
            show(sitting.speak(spoken.get()), pages, line.title(), samples);
        } else {
            double seconds = Pace.seconds(new TalkingPoint(line.kind(), line.words()));
            show(sitting.rest((int) (seconds * studio.rate())), pages, line.title(), new byte[0]);
        }
    }

    private String caption(Utterance line) {
        boolean chinese = language == Language.CHINESE;
        return switch (line.kind()) {
            case CUE -> (chinese ? "（动作）" : "(Do) ") + line.words();
            case QUESTION -> (chinese ? "问：" : "Q: ") + line.words();
            default -> line.words();
        };
    }

    private void show(LiveFace.Take take, List<FilmLayer> pages, String about, byte[] samples) {
        FilmLayer topic = captions.topic(about.isEmpty() ? title : about);
        for (int frame = 0; frame < take.frames() && !stopping; frame++) {
            long due = frames * 1000 / studio.rate();
            lateMs = (int) Math.max(0, passed() - due);
            long from = System.nanoTime();
            if (lateMs < LATE_MS || frames == 0) {
                take.draw(canvas, frame);
                canvas.lay(label, 0, 0, 1);
                canvas.lay(topic, 0, 0, 1);
                if (!pages.isEmpty()) {
                    canvas.lay(pages.get(Math.min(pages.size() - 1, frame * pages.size() / take.frames())), 0, 0, 1);
                }
            }
            if (!encoder.write(due, canvas, sound(samples, frame))) {
                trouble = "The encoder ended again and again. Start the rehearsal anew.";
                stopping = true;
                return;
            }
            measure(System.nanoTime() - from);
            frames++;
            awaitFrame();
        }
    }

    private void measure(long nanos) {
        double possible = 1e9 / studio.rate() / Math.max(1, nanos);
        speed += (possible - speed) * .02;
    }

    private void awaitFrame() {
        long left = frames * 1000 / studio.rate() - passed();
        if (left > 0) {
            LockSupport.parkNanos(left * 1_000_000);
        }
    }

    private long passed() {
        return Duration.between(began, studio.clock().instant()).toMillis();
    }

    /** What is heard during one frame; silence after the last word. */
    private byte[] sound(byte[] samples, int frame) {
        int from = 2 * (int) ((long) frame * LiveContainer.SAMPLE_RATE / studio.rate());
        int to = 2 * (int) ((frame + 1L) * LiveContainer.SAMPLE_RATE / studio.rate());
        return from >= samples.length ? new byte[to - from] : Arrays.copyOfRange(samples, from, to);
    }
}
