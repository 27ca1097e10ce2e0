package org.reelwright.domain.asset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The cards of one advertiser's library, searched by words and by meaning at once. A word that few items have weighs more
 * than one that all have; an item that has none of the words may still be about the same.
 */
public record Catalogue(List<Card> cards) {

    /** Cosine below which two texts have nothing to do with each other; above it they may, so the nearest come first. */
    static final double UNRELATED = 0.12;

    /** What has less than this share of the nearest one's score is not worth a look. */
    private static final double FAR_BEHIND = 0.4;

    /** All words found count as much as this likeness. */
    private static final double WEIGHT_OF_WORDS = 0.6;

    public Catalogue {
        cards = List.copyOf(cards);
    }

    /** @param score higher is nearer; comparable within one search only */
    public record Hit(UUID id, double score) {}

    /** @return nearest first; those that have no word and no meaning in common with the question are left out, as is what is far behind the nearest */
    public List<Hit> search(String words, Optional<Meaning> meaning, ItemFilter filter, LocalDate today) {
        return search(words, meaning, card -> filter.takes(card, today));
    }

    /** As above. */
    public List<Hit> search(String words, Optional<Meaning> meaning, Predicate<Card> filter) {
        Map<String, Double> weights = weights(Terms.of(words));
        double all = weights.values().stream().mapToDouble(w -> w).sum();
        List<Hit> hits = cards.stream()
                .filter(filter)
                .map(card -> new Hit(card.id(), score(card, weights, all, meaning)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
        double nearest = hits.isEmpty() ? 0 : hits.get(0).score();
        return hits.stream()
                .takeWhile(hit -> hit.score() >= nearest * FAR_BEHIND)
                .toList();
    }

    private static double score(Card card, Map<String, Double> weights, double all, Optional<Meaning> meaning) {
        double found = weights.entrySet().stream()
                .filter(term -> card.has(term.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        double words = all == 0 ? 0 : found / all;
        double likeness =
                meaning.flatMap(asked -> card.meaning().map(asked::likeness)).orElse(0.0);
        boolean related = words > 0 || likeness >= UNRELATED;
        return related ? WEIGHT_OF_WORDS * words + Math.max(0, likeness) : 0;
    }

    /** Inverse document frequency; a term that every item has weighs nothing. */
    private Map<String, Double> weights(Set<String> terms) {
        var weights = new HashMap<String, Double>();
        for (String term : terms) {
            long having = cards.stream().filter(card -> card.has(term)).count();
            weights.put(term, Math.log((cards.size() + 1.0) / (having + 0.5)));
        }
        weights.replaceAll((term, weight) -> Math.max(0, weight));
        return weights;
    }
}
