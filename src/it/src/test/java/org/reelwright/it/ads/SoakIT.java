package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

/**
 * Ads, auctions and events without a pause: neither what a request costs nor what stays in memory may grow. For {@code
 * -Dit.soak} seconds; ten minutes with {@code -Psoak}.
 */
class SoakIT extends RealServer {

    private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("it.soak", 20));
    private static final Duration TELLING = Duration.ofMinutes(5);
    private static final int A_ROUND = 1_000;
    private static final int CAMPAIGNS = 50;

    /** How much dearer a request may be in the second half of ten minutes. */
    private static final double DEARER = 1.15;

    /** And of seconds, in which other things that the machine does weigh more. */
    private static final double DEARER_IN_SECONDS = 2;

    private static final long MEBIBYTE = 1 << 20;

    /** What a database in the same process, and code that is compiled late, may take in ten minutes, and in seconds. */
    private static final long GROWTH = 96 * MEBIBYTE;

    private static final long GROWTH_IN_SECONDS = 32 * MEBIBYTE;

    private static final String BID = """
            {"id":"a1","imp":[{"id":"1","video":{"mimes":["video/mp4"]},"bidfloor":1}],"cur":["USD"],"regs":{"gdpr":0}}""";

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private PublicAddress address;

    /** @param each milliseconds of the processors for one request @param heap bytes in use after a collection */
    private record Round(double each, long heap) {}

    @Test
    void neitherCostsNorKeepsMoreTheLongerItServes() throws Exception {
        for (int i = 0; i < CAMPAIGNS; i++) {
            campaigns.launch("Soaked " + i, 1_000_000, Targeting.ANYBODY);
        }
        round();
        round();
        var rounds = new ArrayList<Round>();
        Instant end = Instant.now().plus(LONG);
        while (rounds.size() < 4 || Instant.now().isBefore(end)) {
            rounds.add(round());
        }
        int half = rounds.size() / 2;
        double before = middle(rounds.subList(0, half));
        double after = middle(rounds.subList(half, rounds.size()));
        long grown = rounds.get(rounds.size() - 1).heap() - rounds.get(0).heap();
        say(
                "%d rounds of %d requests: %.4f CPU-ms each in the first half, %.4f in the second; heap %d to %d MiB",
                rounds.size(),
                3 * A_ROUND,
                before,
                after,
                rounds.get(0).heap() / MEBIBYTE,
                rounds.get(rounds.size() - 1).heap() / MEBIBYTE);
        boolean telling = LONG.compareTo(TELLING) >= 0;
        assertThat(after).as("CPU of a request").isLessThan(before * (telling ? DEARER : DEARER_IN_SECONDS));
        assertThat(grown).as("heap").isLessThan(telling ? GROWTH : GROWTH_IN_SECONDS);
    }

    private Round round() throws Exception {
        String root = address.onThisMachine().toString();
        Path events = events();
        Duration before = processorTime();
        load(root + "ads/vast?country=AT&gdpr=0");
        load(root + "ads/openrtb2", BID);
        load("@" + events);
        double each = processorTime().minus(before).toNanos() / 1e6 / (3 * A_ROUND);
        Files.delete(events);
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return new Round(each, memory.getHeapMemoryUsage().getUsed());
    }

    private static void load(String url, String... body) throws Exception {
        String[] all = body.length == 0
                ? new String[] {url, String.valueOf(A_ROUND), "8"}
                : new String[] {url, String.valueOf(A_ROUND), "8", body[0]};
        JsonNode told = OtherPrograms.json(OtherPrograms.run("", "load.mjs", all));
        assertThat(told.path("statuses").path("200").asInt())
                .as(told.toString())
                .isEqualTo(A_ROUND);
    }

    private Path events() throws IOException {
        Http http = Http.at(address.onThisMachine());
        List<String> addresses = new ArrayList<>();
        while (addresses.size() < A_ROUND) {
            addresses.addAll(
                    Players.addresses(http.get("ads/vast?country=AT&gdpr=0").body()));
        }
        return Files.write(Files.createTempFile("events", ".txt"), addresses.subList(0, A_ROUND));
    }

    private static double middle(List<Round> rounds) {
        return rounds.stream()
                .mapToDouble(Round::each)
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static void say(String line, Object... figures) {
        PrintStream out = System.out;
        out.println(String.format(Locale.ROOT, line, figures));
    }
}
