package org.reelwright.ejb.rendition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.SafeZone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Composition;
import org.reelwright.domain.image.ImageModel;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.image.Stand;
import org.reelwright.domain.presenter.Presenter;
import org.reelwright.domain.presenter.SpeakingParts;
import org.reelwright.domain.presenter.SpokenClip;
import org.reelwright.domain.presenter.Wardrobe;
import org.reelwright.domain.production.Model;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.MadePart;
import org.reelwright.domain.rendition.QualityReport;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.script.TextModel;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.shot.VideoModel;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Storyboarder;
import org.reelwright.domain.voice.SpokenLine;
import org.reelwright.domain.voice.VoiceModel;
import org.reelwright.domain.voice.VoiceOrder;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workplaces;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.image.RenderSize;
import org.reelwright.ejb.provider.studio.Studio;
import org.reelwright.ejb.storyboard.Swatches;

/**
 * Makes whole films from a brief with the studio's models and no server, for tests, benchmarks and contact sheets. As in
 * a production, equal orders are made once; and each step's time is taken.
 */
public final class CuttingRoom {

    private static final List<MadePart> MADE =
            List.of(new MadePart("script", "studio", "1"), new MadePart("shot", "studio", "1"));

    private final FileStore files;
    private final RenderSize size;
    private final TextModel text = Studio.text();
    private final ImageModel image;
    private final VideoModel video;
    private final VoiceModel voice;
    private final FilmMaker maker = new FilmMaker();
    private final FilmInspector inspector = new FilmInspector();
    private Optional<StoredFile> logo = Optional.empty();
    private boolean spoken = true;
    private final Map<Integer, Clip> footage = new ConcurrentHashMap<>();
    private final Map<String, Object> made = new ConcurrentHashMap<>();
    private final Map<String, Long> nanos = new ConcurrentSkipListMap<>();
    private final ExecutorService hands = Executors.newFixedThreadPool(2, work -> {
        var hand = new Thread(work, "hand");
        hand.setDaemon(true);
        return hand;
    });

    /** @param folder for everything that is made */
    public CuttingRoom(Path folder) {
        this(folder, Integer.getInteger("reelwright.render.short-side", 1080));
    }

    /** @param shortSide pixels of the films' shorter side */
    public CuttingRoom(Path folder, int shortSide) {
        size = RenderSize.of(shortSide, 30);
        files = Workshop.files(folder);
        image = Studio.image(files);
        video = Studio.video();
        voice = Studio.voice(folder);
        equip(folder);
    }

    private void equip(Path folder) {
        Ffmpeg ffmpeg = Workshop.ffmpeg();
        maker.files = files;
        maker.size = size;
        maker.window = new ShopWindow();
        maker.window.ffmpeg = ffmpeg;
        maker.window.size = size;
        maker.window.provenances = Stamping.provenances(files);
        maker.sound = new SoundTrack();
        maker.sound.ffmpeg = ffmpeg;
        maker.sound.files = files;
        maker.sound.data = Workshop.data(folder);
        maker.behind = behind(files, ffmpeg);
        inspector.files = files;
        inspector.behind = maker.behind;
        inspector.platforms = new PlatformBook();
        inspector.meter = new FilmMeter();
        inspector.meter.ffmpeg = ffmpeg;
        inspector.resemblances = new Resemblances();
        maker.joiner = new FilmJoiner();
        maker.joiner.ffmpeg = ffmpeg;
        maker.pieces = new Pieces();
        maker.pieces.shelf = new PieceShelf();
        maker.pieces.shelf.data = Workshop.data(folder);
        maker.pieces.shelf.clock = Clock.systemUTC();
        maker.pieces.cutter = new PieceCutter();
        maker.pieces.cutter.ffmpeg = ffmpeg;
        maker.pieces.cutter.actors = new Actors();
        maker.pieces.cutter.actors.ffmpeg = ffmpeg;
        maker.pieces.cutter.actors.files = files;
        maker.pieces.cutter.reels = new Reels();
        maker.pieces.cutter.reels.ffmpeg = ffmpeg;
        maker.pieces.cutter.reels.files = files;
        maker.pieces.cutter.reels.size = size;
    }

    static Behind behind(FileStore files, Ffmpeg ffmpeg) {
        var behind = new Behind();
        behind.files = files;
        behind.glances = new Glances();
        behind.glances.ffmpeg = ffmpeg;
        behind.glances.files = files;
        return behind;
    }

    /**
     * A finished film and what it was made from.
     *
     * @param check looks at the film when it is asked
     */
    public record Film(Path file, List<Line> lines, Plan plan, Supplier<QualityReport> check) {}

    /** For all films from now on. */
    CuttingRoom withLogo(Path picture) {
        logo = Optional.of(keep(picture));
        return this;
    }

    /** From now on films have music only, as those for an audience whose language no voice speaks. */
    public CuttingRoom withoutVoice() {
        spoken = false;
        return this;
    }

    /** A scene shows this clip as it was filmed, of all films from now on. */
    CuttingRoom showing(int scene, Path clip, int width, int height, int durationMs) {
        footage.put(scene, new Clip.Footage(keep(clip), width, height, durationMs, 0));
        return this;
    }

    /** @param cut which audience and length of the brief */
    public Film film(Brief brief, Path photo, Subject cut, Shape shape, long seed) {
        return film(brief, photo, cut, shape, seed, UnaryOperator.identity());
    }

    /** @param edited what a person makes of the script */
    public Film film(Brief brief, Path photo, Subject cut, Shape shape, long seed, UnaryOperator<List<Line>> edited) {
        FilmOrder order = order(brief, photo, cut, shape, seed, edited);
        Path workspace = files.workspace();
        try {
            FilmFiles film = timed("film", () -> maker.make(order, workspace));
            return new Film(
                    files.path(film.film()),
                    order.lines(),
                    order.plan(),
                    () -> timed("check", () -> inspector.inspect(order, film, cut.seconds())));
        } finally {
            Workplaces.remove(workspace);
        }
    }

    /** What a film would be cut from, none of which is cut. */
    List<Piece> pieces(Brief brief, Path photo, Subject cut, Shape shape, long seed) {
        FilmOrder order = order(brief, photo, cut, shape, seed, UnaryOperator.identity());
        Function<StoredFile, BufferedImage> pictures = this::read;
        var type = new FilmType(order, logo.map(pictures));
        return new PiecePlan(
                        order,
                        type,
                        scene -> maker.behind.words(order, scene),
                        size.framesPerSecond(),
                        Optional.empty())
                .of(order.cuts());
    }

    private FilmOrder order(
            Brief brief, Path photo, Subject cut, Shape shape, long seed, UnaryOperator<List<Line>> edited) {
        Audience audience = brief.audiences().get(cut.audience());
        StoredFile original = keep(photo);
        List<Line> lines = edited.apply(once(text, new ScriptOrder(brief, audience, cut.seconds(), seed, ""))
                .lines());
        Plan plan = Storyboarder.plan(brief, cut, lines, Swatches.of(read(original)), seed);
        var voices = all(
                "voice",
                IntStream.range(0, spoken && voice.speaks(audience.language()) ? lines.size() : 0)
                        .boxed(),
                line -> new SpokenLine(line, once(voice, said(brief, audience, lines.get(line)))));
        List<Picture> pictures = all(
                        "pictures", plan.scenes().stream(), scene -> picture(brief, original, plan, scene, shape, seed))
                .join();
        List<Clip> clips = clips(plan, pictures, seed);
        return new FilmOrder(
                brief,
                cut.audience(),
                logo,
                shape,
                plan,
                lines,
                pictures,
                clips,
                voices.join(),
                MADE,
                seed,
                presenter(brief, plan, voices.join(), seed));
    }

    /** Lets the voice say something, so that what follows does not wait for its start: the JVM learns it by and by. */
    public void warmUp() {
        Stream.of(
                        "Let us begin.",
                        "The quick brown fox jumps over the lazy dog, and nobody minds.",
                        "Some things are worth a second look, and this is one of them, at nineteen dollars.",
                        "Whoever waits for a better one has all the time in the world.")
                .forEach(text -> once(voice, new VoiceOrder(text, Language.ENGLISH, Tone.CALM)));
    }

    /** ffmpeg's arguments for encoding a film's frames as we do, with as many threads as it likes. */
    public static List<String> sameEncoding() {
        var bare = new ArrayList<>(Encoding.COMPOSED.picture());
        int threads = bare.indexOf("-threads");
        bare.subList(threads, threads + 2).clear();
        return bare;
    }

    /** As in a production, two at a time. */
    private <T, R> CompletableFuture<List<R>> all(String step, Stream<T> parts, Function<T, R> work) {
        List<CompletableFuture<R>> begun = parts.map(
                        part -> CompletableFuture.supplyAsync(() -> timed(step, () -> work.apply(part)), hands))
                .toList();
        return CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new))
                .thenApply(all -> begun.stream().map(CompletableFuture::join).toList());
    }

    private static VoiceOrder said(Brief brief, Audience audience, Line line) {
        return new VoiceOrder(line.spoken(), audience.language(), brief.brand().tone());
    }

    /** Milliseconds that each step has taken so far. */
    public String times() {
        var said = new StringBuilder();
        nanos.forEach((step, taken) -> said.append(String.format(Locale.ROOT, "%s %d ms  ", step, taken / 1_000_000)));
        return said.toString().strip();
    }

    private static Optional<Presenter> presenter(Brief brief, Plan plan, List<SpokenLine> spoken, long seed) {
        return brief.presenter().map(casting -> {
            List<Integer> parts = SpeakingParts.of(casting, plan);
            String who = casting.who(seed).name();
            return new Presenter(
                    casting,
                    spoken.stream()
                            .filter(line -> parts.contains(line.line()))
                            .map(line -> new SpokenClip(
                                    line.line(),
                                    new Clip.Drawn(
                                            who,
                                            Wardrobe.jacket(plan.palette()),
                                            seed,
                                            line.speech().durationMs())))
                            .toList());
        });
    }

    private Picture picture(Brief brief, StoredFile photo, Plan plan, Scene scene, Shape shape, long seed) {
        boolean worded = plan.worded(plan.scenes().indexOf(scene));
        var corner = Stand.corner(brief.presenter(), scene.staging());
        SafeZone zone = brief.making().safeZone();
        return once(
                image,
                new ImageOrder(
                        photo,
                        shape,
                        size.width(shape),
                        size.height(shape),
                        plan.look(),
                        plan.palette(),
                        scene.staging(),
                        Composition.of(plan.look(), shape, scene.staging(), worded, corner)
                                .within(zone, shape, scene.staging())
                                .words(),
                        "",
                        "",
                        seed,
                        corner,
                        Optional.of(zone).filter(SafeZone.REELS::equals)));
    }

    private List<Clip> clips(Plan plan, List<Picture> pictures, long seed) {
        var clips = new ArrayList<Clip>();
        for (int i = 0; i < pictures.size(); i++) {
            Scene scene = plan.scenes().get(i);
            if (footage.containsKey(i)) {
                clips.add(footage.get(i));
                continue;
            }
            clips.add(once(
                    video,
                    new ShotOrder(
                            pictures.get(i),
                            plan.look(),
                            scene.motion(),
                            scene.durationMs(),
                            size.framesPerSecond(),
                            "",
                            seed)));
        }
        return clips;
    }

    @SuppressWarnings("unchecked")
    private <O, R> R once(Model<O, R> model, O order) {
        return (R) made.computeIfAbsent(
                ContentHash.ofOrder(order), key -> ((Progress.Ready<R>) model.begin(order, key)).result());
    }

    private <T> T timed(String step, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        nanos.merge(step, System.nanoTime() - begin, Long::sum);
        return result;
    }

    private StoredFile keep(Path photo) {
        Path copy = files.workspace().resolve("photo");
        try {
            Files.copy(photo, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.keep(copy, "image/jpeg");
    }

    private BufferedImage read(StoredFile file) {
        try {
            return ImageIO.read(files.path(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
