package org.reelwright.domain.learning;

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

/**
 * The small men's campaign of the Open Bandit Dataset (Apache-2.0), whose folder the system property {@code obd} or the
 * variable {@code OBD} names; by default {@code shared/obd} beside the project. What needs it is not run where it is missing.
 */
public final class OpenBandit {

    private static final Path FOLDER = folder();

    record Shown(String item, String position, int click, double propensity) {}

    private OpenBandit() {}

    public static void onlyWhereItIs() {
        assumeThat(FOLDER.resolve("random/men.csv.gz"))
                .as("the Open Bandit Dataset: name its folder with -Dobd or OBD")
                .isRegularFile();
    }

    /** Its choices depend on the position only: what it would do is what it did at each. */
    public static List<LoggedChoice> uniformLogSeenByThompson() throws IOException {
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

    static double clickRate(List<Shown> shown) {
        return shown.stream().mapToInt(Shown::click).average().orElseThrow();
    }

    static List<Shown> read(String policy) throws IOException {
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
