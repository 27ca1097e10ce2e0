package org.reelwright.ejb.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.asset.Meaning;
import org.reelwright.domain.lead.Knowledge;
import org.reelwright.domain.lead.KnownDocument;

/**
 * The knowledge of those campaigns that were asked last, in memory: at most {@value #MOST_OF_ALL} passages in all. Whether it
 * changed is looked at no more often than once in two seconds.
 */
@ApplicationScoped
class KnowledgeShelf {

    private static final int MOST_OF_ALL = 60_000;
    private static final Duration FRESH = Duration.ofSeconds(2);

    @Inject
    EntityManager store;

    @Inject
    Clock clock;

    private record Stamp(long documents, Instant changed, long unread) {}

    private record Kept(Stamp stamp, Instant lookedAt, Knowledge knowledge) {}

    private final Map<UUID, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    @Transactional
    Knowledge of(UUID campaign) {
        Instant now = clock.instant();
        Optional<Kept> before = remembered(campaign);
        if (before.filter(k -> now.isBefore(k.lookedAt().plus(FRESH))).isPresent()) {
            return before.get().knowledge();
        }
        Stamp stamp = stamp(campaign);
        Knowledge knowledge = before.filter(k -> k.stamp().equals(stamp))
                .map(Kept::knowledge)
                .orElseGet(() -> new Knowledge(passages(campaign)));
        remember(campaign, new Kept(stamp, now, knowledge));
        return knowledge;
    }

    /** What was just taught is known at once, on this node. */
    synchronized void forget(UUID campaign) {
        kept.remove(campaign);
    }

    private Stamp stamp(UUID campaign) {
        Object[] row = store.createQuery(
                        "select count(d), max(d.keptAt), sum(d.unread) from KnownDocument d where d.campaignId = :campaign",
                        Object[].class)
                .setParameter("campaign", campaign)
                .getSingleResult();
        return new Stamp(
                (Long) row[0],
                Optional.ofNullable((Instant) row[1]).orElse(Instant.EPOCH),
                row[2] == null ? 0 : ((Number) row[2]).longValue());
    }

    private List<Knowledge.Known> passages(UUID campaign) {
        return store.createQuery("""
                        select p.id, d.name, p.place, p.question, p.words, p.meaning
                        from Passage p join KnownDocument d on d.id = p.documentId
                        where p.campaignId = :campaign order by d.keptAt, d.id, p.ordinal
                        """, Object[].class)
                .setParameter("campaign", campaign)
                .setMaxResults(KnownDocument.MOST_OF_CAMPAIGN)
                .getResultStream()
                .map(row -> new Knowledge.Known(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        Optional.ofNullable((Meaning) row[5])))
                .toList();
    }

    private synchronized Optional<Kept> remembered(UUID campaign) {
        return Optional.ofNullable(kept.get(campaign));
    }

    private synchronized void remember(UUID campaign, Kept now) {
        kept.put(campaign, now);
        int all = kept.values().stream().mapToInt(k -> k.knowledge().size()).sum();
        var eldest = kept.entrySet().iterator();
        while (all > MOST_OF_ALL && kept.size() > 1) {
            all -= eldest.next().getValue().knowledge().size();
            eldest.remove();
        }
    }
}
