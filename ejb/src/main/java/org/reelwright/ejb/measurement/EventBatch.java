package org.reelwright.ejb.measurement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.reelwright.domain.measurement.AdEvent;
import org.reelwright.domain.measurement.AdEventId;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.Sighting;
import org.reelwright.ejb.delivery.SpendBooks;
import org.reelwright.ejb.delivery.SpendBooks.Opened;

/**
 * Counts many events in one transaction: those already counted are passed over, new impressions are billed, and what was no
 * person's is replaced when a person tells it. So many statements as there are kinds of things to ask and to write, however
 * many events.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EventBatch {

    /** Far less than the tally of learning waits for what is under way. */
    private static final Duration LATE = Duration.ofSeconds(2);

    private static final Set<EventKind> LEARNT = EnumSet.of(EventKind.IMPRESSION, EventKind.COMPLETE, EventKind.CLICK);

    @PersistenceContext
    EntityManager em;

    @Inject
    SpendBooks books;

    @Inject
    TrafficRules rules;

    @Inject
    FilmLengths lengths;

    @Inject
    Clock clock;

    /** Fails as a whole when another node counts one of them at the same moment; then simply try again. */
    public void count(Collection<Sighting> sightings) {
        var told = new LinkedHashMap<AdEventId, Sighting>();
        EventNames.kept(judged(sightings), em)
                .forEach(sighting -> told.merge(sighting.id(), sighting, EventBatch::better));
        Session session = em.unwrap(Session.class);
        Map<AdEventId, Boolean> counted =
                session.doReturningWork(connection -> EventRows.counted(List.copyOf(told.keySet()), connection));
        Map<Boolean, List<Sighting>> fresh = told.values().stream()
                .filter(sighting -> isNews(sighting, counted))
                .collect(Collectors.partitioningBy(Sighting::costs));
        // What costs comes last: the locks on its money are held no longer than they must be.
        write(fresh.get(false), Map.of(), counted.keySet(), session);
        write(fresh.get(true), open(fresh.get(true)), counted.keySet(), session);
    }

    /** A program may be faster than the person: what is told first counts only if nobody tells it better. */
    private static Sighting better(Sighting first, Sighting next) {
        return first.invalid().isPresent() && next.invalid().isEmpty() ? next : first;
    }

    private static boolean isNews(Sighting sighting, Map<AdEventId, Boolean> counted) {
        boolean better = sighting.invalid().isEmpty() && !counted.getOrDefault(sighting.id(), true);
        return better || !counted.containsKey(sighting.id());
    }

    private void write(List<Sighting> sightings, Map<UUID, Opened> open, Set<AdEventId> there, Session session) {
        Map<Boolean, List<AdEvent>> events = sightings.stream()
                .map(sighting -> AdEvent.count(sighting, bill(sighting, open)))
                .collect(Collectors.partitioningBy(event -> there.contains(event.id())));
        session.doWork(connection -> EventRows.insert(events.get(false), connection));
        session.doWork(connection -> EventRows.replace(events.get(true), connection));
        List<AdEvent> late = events.values().stream()
                .flatMap(List::stream)
                .filter(this::isLate)
                .toList();
        session.doWork(connection -> EventRows.late(late, connection));
    }

    private boolean isLate(AdEvent event) {
        return event.isValid()
                && LEARNT.contains(event.id().kind())
                && event.happenedAt().isBefore(clock.instant().minus(LATE));
    }

    private Map<UUID, Opened> open(List<Sighting> costly) {
        return books.openFor(
                costly.stream().map(sighting -> sighting.token().leaseId()).collect(Collectors.toSet()));
    }

    /** How long each film is takes one query, and none where no event tells how far it was played. */
    private List<Sighting> judged(Collection<Sighting> sightings) {
        var films = lengths.of(
                sightings.stream()
                        .filter(sighting -> sighting.token().kind().played() > 0)
                        .map(sighting -> sighting.token().creativeId())
                        .collect(Collectors.toSet()),
                em);
        return sightings.stream()
                .map(sighting -> sighting.or(
                        () -> Optional.ofNullable(films.get(sighting.token().creativeId()))
                                .flatMap(film -> rules.inForce().judge(sighting.token(), sighting.at(), film))))
                .toList();
    }

    private static long bill(Sighting sighting, Map<UUID, Opened> open) {
        EventToken token = sighting.token();
        return sighting.costs()
                        && Optional.ofNullable(open.get(token.leaseId()))
                                .filter(o -> o.book().settle(o.lease(), token.priceMicros(), sighting.at()))
                                .isPresent()
                ? token.priceMicros()
                : 0;
    }
}
