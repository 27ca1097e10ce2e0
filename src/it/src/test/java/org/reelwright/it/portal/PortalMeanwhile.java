package org.reelwright.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.OpenSession;
import org.reelwright.it.shared.OwnServer;
import org.reelwright.it.shared.TestPhoto;

/**
 * How long pages and calls take on a server that has nothing else to do, and on the same server while it makes films at their full
 * size, for somebody who asks ten times a second; and how busy the processors are meanwhile. Run by name only: {@code -Dit.test=PortalMeanwhile}.
 */
@Tag("own-server")
class PortalMeanwhile {

    private static final Duration EVERY = Duration.ofMillis(100);
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration MEASURED = Duration.ofSeconds(60);

    @Test
    void tellsHowLongAnswersTakeBesideFilms() throws Exception {
        try (var server = OwnServer.named("meanwhile", "reelwright.demo=true", "reelwright.demo.campaign=false")) {
            server.start();
            PortalPages pages = PortalPages.furnished(() -> Http.at(server.portal()));
            Http demo = OpenSession.of(Http.at(server.portal()), "demo");
            Http manager = OpenSession.of(Http.at(server.portal()), "manager");
            Map<String, Http> paths = paths(pages, demo, manager);
            times(paths, WARM_UP);
            Map<String, long[]> idle = times(paths, MEASURED);
            start(demo);
            double busy = processorSeconds();
            Map<String, long[]> beside = times(paths, MEASURED);
            busy = (processorSeconds() - busy) / MEASURED.toSeconds();
            assertThat(isAtWork(demo)).as("films were made all the while").isTrue();
            tell(idle, beside, busy);
        }
    }

    private static Map<String, Http> paths(PortalPages pages, Http demo, Http manager) {
        var paths = new LinkedHashMap<String, Http>();
        Map<String, String> seen = pages.of("demo");
        Stream.of("home", "campaign", "results", "library", "new-films")
                .forEach(page -> paths.put(seen.get(page).substring(1), demo));
        paths.put("review/index.xhtml", manager);
        paths.put("review/creative.xhtml?id=" + pages.film(), manager);
        paths.put("storyboard/room.xhtml?id=" + pages.film(), manager);
        String campaign = "api/v1/campaigns/" + pages.campaign();
        paths.put("api/v1/campaigns", demo);
        paths.put(campaign + "/creatives", demo);
        paths.put(campaign + "/report", demo);
        paths.put("ads/vast?campaign=" + pages.campaign(), demo);
        paths.forEach(
                (path, http) -> assertThat(http.get(path).statusCode()).as(path).isEqualTo(200));
        return paths;
    }

    private static void start(Http demo) {
        String photo = Http.json(demo.upload("api/v1/assets", "tin.jpg", TestPhoto.jpeg()))
                .path("id")
                .asText();
        String campaign = Http.json(demo.post("api/v1/campaigns", brief(photo)))
                .path("id")
                .asText();
        assertThat(demo.post("api/v1/campaigns/" + campaign + "/productions", Map.of())
                        .statusCode())
                .isBetween(200, 202);
    }

    /** As the demo's, in three shapes and lengths. */
    private static Map<String, Object> brief(String photo) {
        return Map.of(
                "product",
                Map.of(
                        "name",
                        "Tarn travel flask",
                        "sellingPoints",
                        List.of("Keeps drinks hot for 12 hours", "Fits every cup holder"),
                        "photos",
                        List.of(photo)),
                "audiences",
                List.of(
                        Map.of("name", "Commuters", "caresAbout", List.of("no spills"), "language", "en"),
                        Map.of("name", "Hikers", "caresAbout", List.of("less weight"), "language", "en")),
                "budget",
                Map.of("total", "100"),
                "shapes",
                List.of("9:16", "1:1", "16:9"),
                "lengths",
                List.of("6", "15", "30"));
    }

    private static boolean isAtWork(Http demo) {
        return demo.get("api/v1/campaigns").body().contains("IN_PRODUCTION");
    }

    /** Nanoseconds of each answer to its last byte, by path, one after the other and a new one every tenth of a second. */
    private static Map<String, long[]> times(Map<String, Http> paths, Duration during) throws Exception {
        var taken = new LinkedHashMap<String, List<Long>>();
        paths.keySet().forEach(path -> taken.put(path, new ArrayList<>()));
        var asked = new ArrayList<>(paths.keySet());
        int rounds = (int) (during.toMillis() / EVERY.toMillis());
        var clock = Executors.newSingleThreadScheduledExecutor();
        var left = new CountDownLatch(rounds);
        clock.scheduleAtFixedRate(
                () -> {
                    String path = asked.get((int) (left.getCount() % asked.size()));
                    long begun = System.nanoTime();
                    paths.get(path).get(path);
                    taken.get(path).add(System.nanoTime() - begun);
                    left.countDown();
                },
                0,
                EVERY.toMillis(),
                TimeUnit.MILLISECONDS);
        assertThat(left.await(during.toSeconds() * 4, TimeUnit.SECONDS)).isTrue();
        clock.shutdownNow();
        clock.awaitTermination(1, TimeUnit.MINUTES);
        var times = new LinkedHashMap<String, long[]>();
        taken.forEach((path, all) ->
                times.put(path, all.stream().mapToLong(Long::longValue).sorted().toArray()));
        return times;
    }

    private static void tell(Map<String, long[]> idle, Map<String, long[]> beside, double processors) {
        say(
                "processors at work meanwhile: %.2f of %d",
                processors, Runtime.getRuntime().availableProcessors());
        idle.forEach((path, times) -> tell(path.replaceAll("[0-9a-f-]{36}", "…"), times, beside.get(path)));
        tell("all", all(idle), all(beside));
    }

    private static void tell(String what, long[] idle, long[] beside) {
        say(
                "%-44s p50 %6.1f -> %6.1f ms (%.1f), p95 %6.1f -> %6.1f ms (%.1f), of %d",
                what,
                ms(idle, .5),
                ms(beside, .5),
                ms(beside, .5) / ms(idle, .5),
                ms(idle, .95),
                ms(beside, .95),
                ms(beside, .95) / ms(idle, .95),
                beside.length);
    }

    private static long[] all(Map<String, long[]> times) {
        return times.values().stream().flatMapToLong(LongStream::of).sorted().toArray();
    }

    private static double ms(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    /** Of the whole machine since it started, in seconds: all but what is idle or waits for a disk. */
    private static double processorSeconds() throws IOException {
        String[] ticks = Files.readAllLines(Path.of("/proc/stat")).get(0).split(" +");
        return LongStream.of(1, 2, 3, 6, 7)
                        .map(column -> Long.parseLong(ticks[(int) column]))
                        .sum()
                / 100.;
    }

    private static void say(String line, Object... figures) {
        PrintStream out = System.out;
        out.println(String.format(Locale.ROOT, line, figures));
    }
}
