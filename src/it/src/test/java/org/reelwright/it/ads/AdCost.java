package org.reelwright.it.ads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Targeting;
import org.reelwright.ejb.delivery.LineUps;
import org.reelwright.ejb.shared.PublicAddress;
import org.reelwright.it.shared.Http;
import org.reelwright.it.shared.RealServer;

/**
 * What a request costs the server's processors, against a constant of JAX-RS on the same server, among a thousand line
 * items of many kinds and among a hundred thousand; and how long answers take at 60 % of the most that it stands. Run by
 * name only: {@code -Dit.test=AdCost}.
 */
class AdCost extends RealServer {

    private static final int LINE_ITEMS = 1_000;
    private static final int MANY = Integer.getInteger("it.ad.many", 100_000);
    private static final int TIMES = 20_000;
    private static final int ROUNDS = 5;
    /** Rounds do not count while the server still compiles: more than this share of its processor time, or so many times. */
    private static final double COMPILING = 0.06;

    private static final int WARM_ROUNDS = 15;
    /** An exchange asks over few connections at once; those who tell events are many. */
    private static final String FEW = "8";

    private static final String PLAYERS = "64";
    private static final double CALM = 0.6;
    private static final int CALM_ROUNDS = 3;
    private static final int CALM_SECONDS = 15;
    private static final List<String> PLACES = List.of("AT", "DE", "US", "CN", "FR", "US-CA", "DE-BY", "AT-9");

    private static final String BID = """
            {"id":"a1","imp":[{"id":"1","video":{"mimes":["video/mp4"],"protocols":[2,3],"minduration":5,"maxduration":30,\
            "w":1080,"h":1920,"plcmt":1},"bidfloor":1.5,"bidfloorcur":"USD"}],"site":{"domain":"news.example","cat":["IAB12"],\
            "publisher":{"id":"p1","name":"News"},"page":"https://news.example/a"},"device":{"ua":"Mozilla/5.0 (X11; Linux)",\
            "ip":"192.0.2.1","devicetype":2,"language":"en","geo":{"country":"AUT","region":"9"}},"user":{"id":"u1"},\
            "regs":{"gdpr":0},"bcat":["IAB25","IAB26"],"badv":["rival.example"],"cur":["USD"],"tmax":500,"at":1}""";

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private LineUps lineUps;

    @Inject
    private PublicAddress address;

    @Resource(lookup = "java:jboss/datasources/Reelwright")
    private DataSource database;

    private final Map<String, List<Double>> ratios = new HashMap<>();

    @Test
    void tellsWhatARequestCosts() throws Exception {
        for (int i = 0; i < LINE_ITEMS; i++) {
            campaigns.launch("Cost " + i, 1_000_000, targeting(i));
        }
        check();
        String root = address.onThisMachine().toString();
        untilWarm(root);
        for (int round = 1; round <= ROUNDS; round++) {
            round(root, String.valueOf(round));
        }
        ratios.forEach((what, each) -> say("%s: %.2f of a constant, the median of %s", what, median(each), each));
        calm(root);
        manyMore(root);
    }

    private void untilWarm(String root) throws Exception {
        var compiler = ManagementFactory.getCompilationMXBean();
        double share = 1;
        for (int round = 1; round <= WARM_ROUNDS && share > COMPILING; round++) {
            long compiled = compiler.getTotalCompilationTime();
            Duration before = processorTime();
            round(root, "warming " + round);
            share = (double) (compiler.getTotalCompilationTime() - compiled)
                    / processorTime().minus(before).toMillis();
            say("warming %d: %.3f of the time went into compiling", round, share);
        }
        ratios.clear();
    }

    private void round(String root, String round) throws Exception {
        double constant = cost(round, "constant", FEW, root + "tests/constant/", "");
        ratio(round, "VAST", cost(round, "vast", FEW, root + vast(), "") / constant);
        ratio(round, "bid", cost(round, "bid", FEW, root + "ads/openrtb2", BID) / constant);
        double busy = cost(round, "constant for many", PLAYERS, root + "tests/constant/", "");
        ratio(round, "event", cost(round, "event", PLAYERS, "@" + events(TIMES), "") / busy);
    }

    private void ratio(String round, String what, double ratio) {
        say("round %s: %s %.2f of a constant", round, what, ratio);
        ratios.computeIfAbsent(what, w -> new ArrayList<>()).add(ratio);
    }

    private static double median(List<Double> each) {
        return each.stream().sorted().toList().get(each.size() / 2);
    }

    private void manyMore(String root) throws Exception {
        Instant begun = Instant.now();
        ManyLineItems.copy(database, MANY - LINE_ITEMS);
        Instant written = Instant.now();
        lineUps.refresh();
        say(
                "%d line items: written in %s, read in %s",
                MANY, Duration.between(begun, written), Duration.between(written, Instant.now()));
        check();
        untilEachHasItsSlice(root);
        double few = median(ratios.get("bid"));
        ratios.clear();
        for (int round = 1; round <= ROUNDS; round++) {
            double constant = cost("many " + round, "constant", FEW, root + "tests/constant/", "");
            ratio("many " + round, "bid", cost("many " + round, "bid", FEW, root + "ads/openrtb2", BID) / constant);
        }
        say("bid among %d: %.2f of one among %d", MANY, median(ratios.get("bid")) / few, LINE_ITEMS);
    }

    /** A line item without a slice of its budget does not bid, and a hundred thousand are not lent theirs in a moment. */
    private static void untilEachHasItsSlice(String root) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollDelay(Duration.ZERO)
                .until(() -> ask(root + "ads/openrtb2", TIMES, "32", BID)
                                .path("statuses")
                                .path("200")
                                .asInt()
                        == TIMES);
    }

    private void check() throws Exception {
        Http http = Http.at(address.onThisMachine());
        assertThat(http.get("tests/constant/").body()).isEqualTo("1");
        assertThat(http.get(vast()).body()).contains("<InLine>");
        var bid = http.with("Content-Type", "application/json")
                .send("POST", "ads/openrtb2", BodyPublishers.ofString(BID));
        assertThat(bid.body()).contains("\"adm\"");
        String event = Files.readAllLines(Path.of(events(1))).get(0);
        assertThat(http.get(event).body()).startsWith("GIF");
    }

    private static String vast() {
        return "ads/vast?country=AT&region=AT-9&gdpr=0";
    }

    /** Answers at 60 % of the most that they were given at as fast as they were answered. */
    private static void calm(String root) throws Exception {
        Map<String, String[]> targets = Map.of(
                "constant", new String[] {root + "tests/constant/", ""},
                "vast", new String[] {root + vast(), ""},
                "bid", new String[] {root + "ads/openrtb2", BID});
        for (String what : List.of("constant", "vast", "bid")) {
            String[] target = targets.get(what);
            for (int round = 0; round < CALM_ROUNDS; round++) {
                JsonNode most = load(target[0], TIMES, "32", target[1]);
                int calm = (int) (most.path("aSecond").asInt() * CALM);
                JsonNode told = load(target[0], calm * CALM_SECONDS, "256", target[1], String.valueOf(calm));
                double ratio = told.path("p99").asDouble() / told.path("p50").asDouble();
                say("%s: most %s; at 60 %% of it %s: p99 %.1f times p50", what, most, told, ratio);
            }
        }
    }

    /** @return a file of addresses of events that nobody told yet */
    private String events(int times) throws IOException {
        Http http = Http.at(address.onThisMachine());
        var addresses = new ArrayList<String>();
        while (addresses.size() < times) {
            addresses.addAll(Players.addresses(http.get(vast()).body()));
        }
        Path file = Files.createTempFile("events", ".txt");
        Files.write(file, addresses.subList(0, times));
        return file.toString();
    }

    private static double cost(String round, String what, String atOnce, String url, String body) throws Exception {
        Duration before = processorTime();
        JsonNode told = load(url, TIMES, atOnce, body);
        double each = processorTime().minus(before).toNanos() / 1e6 / TIMES;
        say("round %s: %s %.4f CPU-ms, %s", round, what, each, told);
        return each;
    }

    private static JsonNode ask(String url, int times, String... rest) throws Exception {
        String[] all = new String[rest.length + 2];
        all[0] = url;
        all[1] = String.valueOf(times);
        System.arraycopy(rest, 0, all, 2, rest.length);
        return OtherPrograms.json(OtherPrograms.run("", "load.mjs", all));
    }

    private static JsonNode load(String url, int times, String... rest) throws Exception {
        JsonNode told = ask(url, times, rest);
        assertThat(told.path("statuses").path("200").asInt())
                .as(told.toString())
                .isEqualTo(times);
        return told;
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static void say(String line, Object... figures) {
        PrintStream out = System.out;
        out.println(String.format(Locale.ROOT, line, figures));
    }

    private static Targeting targeting(int i) {
        return new Targeting(
                i % 3 == 0 ? List.of() : List.of(PLACES.get(i % PLACES.size())),
                i % 4 == 0 ? List.of("en", "de") : null,
                null,
                null,
                null,
                i % 5 == 0 ? List.of("IAB12") : null,
                i % 7 == 0 ? List.of("segment-" + i % 50) : null,
                null,
                null,
                List.of("IAB25"),
                List.of("bad" + i % 20 + ".example"),
                List.of("IAB18"),
                Optional.empty(),
                Optional.empty());
    }
}
