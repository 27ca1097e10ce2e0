package org.reelwright.domain.lead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.reelwright.domain.asset.Meaning;

/**
 * A campaign's passages in memory, searched by words (Okapi BM25) and by meaning at once. Never changed: another set of
 * passages is another one.
 */
public final class Knowledge {

    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int KEPT = 8;

    /** A passage with a number in it is nearer to a question for one, by so much. */
    private static final double NUMBER_WANTED = 0.08;

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\bhow (long|much|many|big|large|heavy|tall|old|often|soon|fast|hot|far)\\b|\\bwhat (price|size|weight)|多少|多久|多长|多大|多重|几|多高");
    private static final Pattern HAS_NUMBER = Pattern.compile(
            "\\d|(?i:\\b(one|two|three|four|five|six|seven|eight|nine|ten)\\b)|[一二两三四五六七八九十百]+[年月天日个小分元度升瓦]");

    /** One passage with the name of its document. */
    public record Known(
            UUID id, String source, String place, String question, String words, Optional<Meaning> meaning) {}

    /**
     * @param coverage share of the question's terms that the passage has, weighed by how few passages have them, 0..1
     * @param likeness cosine of the two meanings, -1..1; 0 where one is not known
     * @param score higher is nearer; comparable within one search only
     */
    public record Hit(Known passage, double coverage, double likeness, double score) {}

    private final List<Known> passages;
    private final Map<String, int[]> having = new HashMap<>();
    private final int[] lengths;
    private final boolean[] numbered;
    private final double average;

    public Knowledge(List<Known> passages) {
        this.passages = List.copyOf(passages);
        this.lengths = new int[passages.size()];
        this.numbered = new boolean[passages.size()];
        var lists = new HashMap<String, List<Integer>>();
        for (int i = 0; i < passages.size(); i++) {
            Known known = passages.get(i);
            Set<String> stems = Stems.of(known.question() + " " + known.place() + " " + known.words(), false);
            lengths[i] = stems.size();
            numbered[i] = HAS_NUMBER.matcher(known.words()).find();
            for (String stem : stems) {
                lists.computeIfAbsent(stem, s -> new ArrayList<>()).add(i);
            }
        }
        lists.forEach((stem, list) ->
                having.put(stem, list.stream().mapToInt(Integer::intValue).toArray()));
        this.average = Math.max(1, Arrays.stream(lengths).average().orElse(1));
    }

    public int size() {
        return passages.size();
    }

    /** @return the nearest first, eight at most; what has neither a word nor a meaning in common with the question is left out */
    public List<Hit> search(String question, Optional<Meaning> meaning) {
        Set<String> stems = Stems.of(question, true);
        var ranks = new double[passages.size()];
        var covered = new double[passages.size()];
        double all = 0;
        for (String stem : stems) {
            int[] list = having.getOrDefault(stem, new int[0]);
            double weight = Stems.share(stem) * weight(list.length);
            all += weight;
            for (int i : list) {
                covered[i] += weight;
                ranks[i] += weight * (K1 + 1) / (1 + K1 * (1 - B + B * lengths[i] / average));
            }
        }
        return nearest(COUNTED.matcher(question).find(), meaning, ranks, covered, all);
    }

    private List<Hit> nearest(
            boolean counted, Optional<Meaning> meaning, double[] ranks, double[] covered, double all) {
        double best = Math.max(1e-9, Arrays.stream(ranks).max().orElse(0));
        var nearest = new PriorityQueue<Hit>(KEPT + 1, Comparator.comparingDouble(Hit::score));
        for (int i = 0; i < ranks.length; i++) {
            Known known = passages.get(i);
            double likeness = meaning.isEmpty() || known.meaning().isEmpty()
                    ? 0
                    : meaning.get().likeness(known.meaning().get());
            double coverage = all == 0 ? 0 : covered[i] / all;
            double score = 0.5 * coverage
                    + 0.2 * ranks[i] / best
                    + Math.max(0, likeness)
                    + (counted && numbered[i] ? NUMBER_WANTED : 0);
            boolean related = coverage > 0 || likeness > 0;
            if (related && (nearest.size() < KEPT || score > nearest.peek().score())) {
                nearest.add(new Hit(known, coverage, likeness, score));
            }
            if (nearest.size() > KEPT) {
                nearest.poll();
            }
        }
        return nearest.stream()
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    /** Inverse document frequency as BM25 has it, never below zero; what no passage has weighs most. */
    private double weight(int having) {
        return Math.log(1 + (passages.size() - having + 0.5) / (having + 0.5));
    }
}
