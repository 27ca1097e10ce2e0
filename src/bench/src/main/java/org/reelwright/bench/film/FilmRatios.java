package org.reelwright.bench.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.asset.Workplaces;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.rendition.CuttingRoom;

/**
 * What a film costs beside the bare encoding of its frames, as ratios of wall time in one run. Arguments: the products'
 * folder (see {@link Shelf}), a folder for the films, and which of {@code one}, {@code variant}, {@code set}, {@code whole},
 * {@code peer=FOLDER}, which is {@code src/bench/peer} with its packages.
 */
public final class FilmRatios {

    private static final int ROUNDS = 5;
    private static final List<Integer> LENGTHS = List.of(6, 15, 30, 60);

    /** As anybody calls it: x264 with ffmpeg's own choice of preset, which is {@code medium}, at our films' quality. */
    private static final List<String> BARE = List.of("-c:v", "libx264", "-crf", "20", "-pix_fmt", "yuv420p");

    private static final List<String> HEADLINES = List.of(
            "Now look at this",
            "Here is one to look at twice",
            "Some things are worth a second look today",
            "There is a better one, and you are looking at it now",
            "If you have waited for a good one, here is what you were waiting for");

    private final Shelf shelf;
    private final Path out;

    private FilmRatios(Shelf shelf, Path out) {
        this.shelf = shelf;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var ratios = new FilmRatios(Shelf.in(Path.of(arguments[0])), Files.createDirectories(Path.of(arguments[1])));
        ratios.wakeUp();
        for (String which : List.of(arguments).subList(2, arguments.length)) {
            switch (which.replaceAll("=.*", "")) {
                case "one" -> ratios.one();
                case "variant" -> ratios.variant();
                case "set" -> ratios.set();
                case "whole" -> ratios.whole();
                case "peer" -> ratios.peer(Path.of(which.substring("peer=".length())));
                default -> throw new IllegalArgumentException(which);
            }
        }
        say("all of it within a heap of %d MiB", Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Films that do not count: what follows is measured on a server that is at work. */
    private void wakeUp() {
        for (int round = 0; round < ROUNDS; round++) {
            Shelf.Item item = shelf.items().get(round % shelf.items().size());
            long begin = System.nanoTime();
            room("cold-" + round).film(brief(item, 15), item.photo(), Subject.cut(0, 15), Shape.VERTICAL, ROUNDS);
            say("a film that does not count: %.1f s", since(begin));
        }
    }

    /** One film of 15 s in 1080x1920, from the brief to the file, against the bare encode of the same frames. */
    private void one() throws IOException {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            Shelf.Item item = shelf.items().get(round % shelf.items().size());
            CuttingRoom room = room("one-" + round);
            long begin = System.nanoTime();
            var film = room.film(brief(item, 15), item.photo(), Subject.cut(0, 15), Shape.VERTICAL, round);
            double ours = since(begin);
            double bare = bare(film.file(), BARE);
            double same = bare(film.file(), CuttingRoom.sameEncoding());
            ratios.add(ours / bare);
            say(
                    "one film: %.1f s, bare encode %.1f s, ratio %.2f; with our settings %.1f s, ratio %.2f (%s)",
                    ours, bare, ours / bare, same, ours / same, room.times());
        }
        say("one film against the bare encode: median ratio %.2f", median(ratios));
    }

    /** The same film with another headline, against the first. */
    private void variant() throws IOException {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            Shelf.Item item = shelf.items().get(round % shelf.items().size());
            CuttingRoom room = room("variant-" + round);
            long begin = System.nanoTime();
            room.film(brief(item, 15), item.photo(), Subject.cut(0, 15), Shape.VERTICAL, round);
            double first = since(begin);
            begin = System.nanoTime();
            room.film(brief(item, 15), item.photo(), Subject.cut(0, 15), Shape.VERTICAL, round, otherHeadline());
            double second = since(begin);
            ratios.add(second / first);
            say("variant: first %.1f s, second %.1f s, ratio %.2f", first, second, second / first);
        }
        say("another headline against the first film: median ratio %.2f", median(ratios));
    }

    /** Three shapes, four lengths, two audiences, against each film alone. */
    private void set() throws IOException {
        Shelf.Item item = shelf.items().get(0);
        Brief brief = item.brief(
                Tone.CALM,
                List.of(
                        new Audience("Commuters", List.of("style on the way"), Language.ENGLISH),
                        new Audience("Gifts", List.of("a good present"), Language.ENGLISH)),
                LENGTHS);
        double alone = 0;
        for (Subject film : films(brief)) {
            CuttingRoom room = room("alone");
            long begin = System.nanoTime();
            room.film(brief, item.photo(), film, film.shape().orElseThrow(), 1);
            alone += since(begin);
            Workplaces.remove(out.resolve("alone"));
        }
        CuttingRoom room = room("set");
        long begin = System.nanoTime();
        inProduction(
                films(brief),
                film -> room.film(brief, item.photo(), film, film.shape().orElseThrow(), 1));
        double together = since(begin);
        say(
                "%d films: together %.0f s, each alone %.0f s, ratio %.2f (%s)",
                films(brief).size(), together, alone, together / alone, room.times());
    }

    /** As many at a time as the server has hands. */
    private static void inProduction(List<Subject> films, Consumer<Subject> make) {
        ExecutorService hands =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        var made = films.stream()
                .map(film -> CompletableFuture.runAsync(() -> make.accept(film), hands))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(made).join();
        hands.shutdown();
    }

    /** An equal story by each, which has music and no voice, one after the other; and ours with its voice. */
    private void peer(Path folder) throws IOException {
        var rendering = new ArrayList<Double>();
        var command = new ArrayList<Double>();
        var spoken = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            Shelf.Item item = shelf.items().get(round % shelf.items().size());
            double ours = story(room("peer-" + round).withoutVoice(), item, round);
            var theirs = Peer.film(folder, item.photo());
            double withVoice = story(room("spoken-" + round), item, round);
            rendering.add(theirs.rendering() / ours);
            command.add((theirs.bundling() + theirs.rendering()) / ours);
            spoken.add(theirs.rendering() / withVoice);
            say(
                    "ours %.1f s, with its voice %.1f s, the peer's rendering %.1f s after bundling of %.1f s",
                    ours, withVoice, theirs.rendering(), theirs.bundling());
        }
        say(
                "the peer against ours: median ratio %.2f, with its bundling %.2f; without, but with our voice %.2f",
                median(rendering), median(command), median(spoken));
    }

    private static double story(CuttingRoom room, Shelf.Item item, int round) {
        long begin = System.nanoTime();
        room.film(brief(item, 15), item.photo(), Subject.cut(0, 15), Shape.VERTICAL, round);
        return since(begin);
    }

    /** What a brief orders when it says nothing: three lengths and three shapes for one audience. */
    private void whole() throws IOException {
        Shelf.Item item = shelf.items().get(0);
        Brief brief = item.brief(Tone.CALM, List.of(Shelf.EVERYONE), List.of(6, 15, 30));
        CuttingRoom room = room("whole");
        long begin = System.nanoTime();
        List<Path> made = films(brief).stream()
                .map(film -> room.film(brief, item.photo(), film, film.shape().orElseThrow(), 1)
                        .file())
                .toList();
        double ours = since(begin);
        double bare = 0;
        for (Path film : made) {
            bare += bare(film, BARE);
        }
        say(
                "default set of %d films: %.0f s, bare encodes %.0f s, ratio %.2f (%s)",
                made.size(), ours, bare, ours / bare, room.times());
    }

    private static List<Subject> films(Brief brief) {
        return java.util.stream.IntStream.range(0, brief.audiences().size())
                .boxed()
                .flatMap(audience -> brief.lengths().stream().map(seconds -> Subject.cut(audience, seconds)))
                .flatMap(cut -> Stream.of(Shape.values()).map(cut::in))
                .toList();
    }

    private static Brief brief(Shelf.Item item, int seconds) {
        return item.brief(Tone.CALM, List.of(Shelf.EVERYONE), List.of(seconds));
    }

    /** Of about the same length: a much shorter one would move the scenes after it, which then are other scenes. */
    private static UnaryOperator<List<Line>> otherHeadline() {
        return lines -> {
            var edited = new ArrayList<>(lines);
            int length = lines.get(0).spoken().length();
            String other = HEADLINES.stream()
                    .min(Comparator.comparingInt(headline -> Math.abs(headline.length() - length)))
                    .orElseThrow();
            edited.set(0, new Line(lines.get(0).role(), lines.get(0).onScreen().isEmpty() ? "" : other, other + "."));
            return edited;
        };
    }

    /** Nothing in it is known yet, but the voice is awake, as on a server that runs. */
    private CuttingRoom room(String name) {
        var room = new CuttingRoom(out.resolve(name));
        room.warmUp();
        return room;
    }

    /** The time that ffmpeg alone takes for these frames with its own choice of threads, less decoding. */
    private static double bare(Path film, List<String> encoding) {
        double decoding = run(film, List.of());
        double both = run(film, encoding);
        return both - decoding;
    }

    private static double run(Path film, List<String> encoding) {
        var arguments = new ArrayList<>(List.of("-f", "mov", "-i", film.toString(), "-an"));
        arguments.addAll(encoding);
        arguments.addAll(List.of("-f", encoding.isEmpty() ? "null" : "mp4", "-"));
        if (!encoding.isEmpty()) {
            arguments.set(arguments.size() - 1, film.resolveSibling("bare.mp4").toString());
        }
        long begin = System.nanoTime();
        Workshop.ffmpeg().run(arguments);
        return since(begin);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
