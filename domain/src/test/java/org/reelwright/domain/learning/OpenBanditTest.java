package org.reelwright.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.learning.Estimate.Value;

/**
 * The estimators on real traffic: the small men's campaign of the Open Bandit Dataset (Apache-2.0), whose folder the system
 * property {@code obd} or the variable {@code OBD} names; by default {@code shared/obd} beside the project. Not run where
 * it is missing.
 */
class OpenBanditTest {

    private static final Path FOLDER = folder();

    private record Shown(String item, String position, int click, double propensity) {}

    @BeforeEach
    void onlyWhereTheDataIs() {
        assumeThat(FOLDER.resolve("random/men.csv.gz"))
                .as("the Open Bandit Dataset: name its folder with -Dobd or OBD")
                .isRegularFile();
    }

    @Test
    void knowsWhatBothPoliciesBrought() throws IOException {
        assertThat(clickRate(read("random"))).isCloseTo(0.0046, within(1e-9));
        assertThat(clickRate(read("bts"))).isCloseTo(0.0069, within(1e-9));
    }

    @Test
    void tellsFromTheUniformLogWhatThompsonSamplingBrings() throws IOException {
        List<LoggedChoice> log = uniformLogSeenByThompson();
        Value ipw = (Value) OffPolicy.DEFAULT.ipw(log);
        assertThat(ipw.value()).isCloseTo(0.0057, within(0.00005));
        assertThat(ipw.standardError()).isCloseTo(0.0014, within(0.00005));
        Value normalised = (Value) OffPolicy.DEFAULT.selfNormalised(log);
        Value robust = (Value) OffPolicy.DEFAULT.doublyRobust(log);
        for (Value value : List.of(ipw, normalised, robust)) {
            assertThat(value.low()).isLessThan(0.0069);
            assertThat(value.high()).isGreaterThan(0.0069);
            assertThat(value.effectiveSample()).isCloseTo(2_869, within(1.0));
        }
    }

    @Test
    void tellsFromTheThompsonLogWhatChanceBringsOrThatItCannot() throws IOException {
        List<LoggedChoice> log = read("bts").stream()
                .map(s -> LoggedChoice.of(s.click(), s.propensity(), 1.0 / 34))
                .toList();
        Value ipw = (Value) OffPolicy.DEFAULT.ipw(log);
        assertThat(ipw.low()).isLessThan(0.0046);
        assertThat(ipw.high()).isGreaterThan(0.0044);
        assertThat(ipw.effectiveSample()).isCloseTo(656, within(1.0));
        assertThat(OffPolicy.DEFAULT.ipw(log.subList(0, 1_000))).isInstanceOf(Estimate.TooFew.class);
    }

    /** Its choices depend on the position only: what it would do is what it did at each. */
    private static List<LoggedChoice> uniformLogSeenByThompson() throws IOException {
        Map<String, Integer> ofPosition = new HashMap<>();
        Map<String, Integer> ofItem = new HashMap<>();
        read("bts").forEach(shown -> {
            ofPosition.merge(shown.position(), 1, Integer::sum);
            ofItem.merge(shown.item() + "/" + shown.position(), 1, Integer::sum);
        });
        List<Shown> uniform = read("random");
        double overall = clickRate(uniform);
        return uniform.stream()
                .map(s -> new LoggedChoice(
                        s.click(),
                        s.propensity(),
                        (double) ofItem.getOrDefault(s.item() + "/" + s.position(), 0) / ofPosition.get(s.position()),
                        overall,
                        overall))
                .toList();
    }

    private static double clickRate(List<Shown> shown) {
        return shown.stream().mapToInt(Shown::click).average().orElseThrow();
    }

    private static List<Shown> read(String policy) throws IOException {
        try (var text = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve(policy).resolve("men.csv.gz"))),
                StandardCharsets.UTF_8))) {
            List<String> header = List.of(text.readLine().split(",", -1));
            return text.lines().map(line -> shown(header, line.split(",", -1))).toList();
        }
    }

    private static Shown shown(List<String> header, String[] row) {
        return new Shown(
                row[header.indexOf("item_id")],
                row[header.indexOf("position")],
                Integer.parseInt(row[header.indexOf("click")]),
                Double.parseDouble(row[header.indexOf("propensity_score")]));
    }

    private static Path folder() {
        String named = System.getProperty("obd", System.getenv().getOrDefault("OBD", ""));
        return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(p -> named.isEmpty() ? p.resolve("shared/obd") : Path.of(named))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("missing"));
    }
}
