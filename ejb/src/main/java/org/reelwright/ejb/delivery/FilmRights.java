package org.reelwright.ejb.delivery;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;

/**
 * Until when films may be served: as long as the rights last to everything that they show. That is what their storyboard has,
 * what their brief names and is in all of its films, and themselves. One query where no rights end, and two where some do.
 */
final class FilmRights {

    /** What ends some day, or has ended. */
    private record Ending(ItemKind kind, LocalDate last) {}

    /** What was staged for a cut from that revision on. */
    private record Staged(Subject cut, int revision, List<UUID> items) {}

    private final Map<UUID, Ending> endings;
    private final Map<UUID, List<Staged>> stagings;
    private final Map<UUID, Production> productions;

    private FilmRights(Map<UUID, Ending> endings, Map<UUID, List<Staged>> stagings, Map<UUID, Production> productions) {
        this.endings = endings;
        this.stagings = stagings;
        this.productions = productions;
    }

    static FilmRights of(EntityManager em, Map<UUID, Production> productions) {
        Map<UUID, Ending> endings = endings(em, productions.values());
        return new FilmRights(endings, endings.isEmpty() ? Map.of() : stagings(em, productions.keySet()), productions);
    }

    private static Map<UUID, Ending> endings(EntityManager em, Collection<Production> productions) {
        return em.createQuery(
                        "select i.id, i.kind, i.expiresOn from LibraryItem i where i.advertiserId in :advertisers"
                                + " and i.expiresOn is not null",
                        Object[].class)
                .setParameter(
                        "advertisers",
                        productions.stream().map(Production::advertiserId).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new Ending((ItemKind) row[1], (LocalDate) row[2])));
    }

    private static Map<UUID, List<Staged>> stagings(EntityManager em, Collection<UUID> productions) {
        var byBoard = new HashMap<UUID, Staged>();
        var stagings = new HashMap<UUID, List<Staged>>();
        em.createQuery(
                        "select s.id, s.productionId, s.subject, s.revision, m from Storyboard s left join s.material m"
                                + " where s.productionId in :productions",
                        Object[].class)
                .setParameter("productions", productions)
                .getResultStream()
                .forEach(row -> byBoard.computeIfAbsent((UUID) row[0], board -> {
                            var staged = new Staged(Subject.parse((String) row[2]), (int) row[3], new ArrayList<>());
                            stagings.computeIfAbsent((UUID) row[1], production -> new ArrayList<>())
                                    .add(staged);
                            return staged;
                        })
                        .items()
                        .add((UUID) row[4]));
        return stagings;
    }

    /** The first moment at which it may not be served any more; empty where there is none. */
    Optional<Instant> until(Creative film) {
        return held(film)
                .flatMap(item -> Optional.ofNullable(endings.get(item)).stream())
                .map(Ending::last)
                .min(Comparator.naturalOrder())
                .map(last -> last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Stream<UUID> held(Creative film) {
        Stream<UUID> briefed = productions.get(film.productionId()).brief().material().stream()
                .filter(item -> endings.containsKey(item) && endings.get(item).kind() != ItemKind.PHOTO);
        return Stream.of(Stream.of(film.id()), briefed, staged(film)).flatMap(items -> items);
    }

    private Stream<UUID> staged(Creative film) {
        return stagings.getOrDefault(film.productionId(), List.of()).stream()
                .filter(staged ->
                        staged.revision() <= film.revision() && staged.cut().covers(film.subject()))
                .max(Comparator.comparingInt(Staged::revision))
                .stream()
                .flatMap(staged -> staged.items().stream());
    }
}
