package org.reelwright.ejb.measurement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.delivery.LineItem;
import org.reelwright.domain.measurement.AdEvent;
import org.reelwright.domain.measurement.Conversion;
import org.reelwright.domain.measurement.ConversionCheck;
import org.reelwright.domain.measurement.ConversionDraft;
import org.reelwright.domain.measurement.ConversionStatus;
import org.reelwright.domain.measurement.EventKind;
import org.reelwright.domain.measurement.EventToken;
import org.reelwright.domain.measurement.InvalidConversion;
import org.reelwright.domain.measurement.InvalidTraffic;
import org.reelwright.domain.measurement.Invalidity;
import org.reelwright.domain.measurement.Touch;
import org.reelwright.ejb.delivery.Outcomes;

/** Takes conversions in: each once for ever, credited to the ad of its click within the windows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Conversions {

    @PersistenceContext
    EntityManager em;

    @Inject
    EventSeals seals;

    @Inject
    Outcomes outcomes;

    @Inject
    KnownViewers viewers;

    @Inject
    TrafficRules rules;

    @Inject
    Clock clock;

    @Inject
    CreditWindows windows;

    private record Credit(EventToken ad, Touch touch, Instant touchedAt) {}

    /** In the order in which they were told. Fails as a whole when another node counts one of them at the same moment. */
    public List<ConversionStatus> take(UUID advertiserId, List<ConversionDraft> told) {
        return told.stream().map(draft -> take(advertiserId, draft)).toList();
    }

    /** The advertiser is that of the click: a page's own tag has nothing else to tell who it is. */
    public ConversionStatus takeFromPage(ConversionDraft draft, String agent, String address) {
        Optional<EventToken> click = token(draft);
        Optional<LineItem> item = click.flatMap(ad -> Optional.ofNullable(em.find(LineItem.class, ad.lineItemId())));
        if (item.isEmpty()) {
            return ConversionStatus.UNKNOWN_CLICK;
        }
        UUID advertiserId = item.get().advertiserId();
        return rules.inForce()
                .judgeConversion(click.get(), clock.instant(), agent, address, counted(Conversion.class, click.get()))
                .map(why -> keepApart(advertiserId, draft, click.get(), why))
                .orElseGet(() -> take(advertiserId, draft));
    }

    private long counted(Class<?> kind, EventToken click) {
        return em.createQuery(
                        "select count(c) from " + kind.getSimpleName() + " c where c.servingId = :serving", Long.class)
                .setParameter("serving", click.servingId())
                .getSingleResult();
    }

    private ConversionStatus keepApart(UUID advertiserId, ConversionDraft draft, EventToken click, Invalidity why) {
        Instant now = clock.instant();
        ConversionCheck.Read read = ConversionCheck.read(draft, now);
        if (read instanceof ConversionCheck.Read.No no) {
            return no.why();
        }
        if (counted(InvalidConversion.class, click) < InvalidTraffic.MOST_OF_ONE_CLICK) {
            var good = (ConversionCheck.Read.Good) read;
            em.persist(InvalidConversion.count(UUID.randomUUID(), advertiserId, good, click, why, now));
        }
        return ConversionStatus.NO_PERSON;
    }

    private ConversionStatus take(UUID advertiserId, ConversionDraft draft) {
        Instant now = clock.instant();
        ConversionCheck.Read read = ConversionCheck.read(draft, now);
        if (read instanceof ConversionCheck.Read.No no) {
            return no.why();
        }
        Optional<EventToken> ad = token(draft).filter(token -> isOf(advertiserId, token));
        boolean clicked =
                Optional.ofNullable(draft.clickId()).filter(id -> !id.isBlank()).isPresent();
        return clicked && ad.isEmpty()
                ? ConversionStatus.UNKNOWN_CLICK
                : count(advertiserId, (ConversionCheck.Read.Good) read, ad, now);
    }

    private ConversionStatus count(
            UUID advertiserId, ConversionCheck.Read.Good good, Optional<EventToken> ad, Instant now) {
        if (isCounted(advertiserId, good)) {
            return ConversionStatus.DUPLICATE;
        }
        Conversion conversion = Conversion.count(UUID.randomUUID(), advertiserId, good, now);
        if (conversion.isStep()) {
            em.persist(conversion);
            em.flush();
            return ConversionStatus.STEP;
        }
        Optional<Credit> credit = ad.map(token -> credit(token, good.at()))
                .or(() -> good.person().flatMap(person -> metBefore(advertiserId, person, good.at())));
        credit.ifPresent(c -> conversion.credit(c.ad(), c.touch()));
        em.persist(conversion);
        em.flush();
        credit.filter(c -> c.touch() != Touch.NONE).ifPresent(c -> learn(conversion.id(), c, good.at()));
        return ConversionStatus.ACCEPTED;
    }

    /** A decision that is not written down, or not yet, is known from the click all the same. */
    private void learn(UUID conversion, Credit credit, Instant at) {
        boolean clicked = credit.touch() == Touch.CLICK;
        if (!outcomes.converted(conversion, credit.ad().servingId(), clicked, credit.touchedAt(), at)) {
            credit.ad()
                    .decision()
                    .ifPresent(decision -> outcomes.converted(conversion, decision, clicked, credit.touchedAt(), at));
        }
    }

    private boolean isCounted(UUID advertiserId, ConversionCheck.Read.Good good) {
        return em.createQuery("""
                                select count(c) from Conversion c
                                where c.advertiserId = :owner and c.eventName = :name and c.eventId = :id
                                """, Long.class)
                        .setParameter("owner", advertiserId)
                        .setParameter("name", good.eventName())
                        .setParameter("id", good.eventId())
                        .getSingleResult()
                > 0;
    }

    /** Without a click: what the same person, who allowed it, met last within the windows. */
    private Optional<Credit> metBefore(UUID advertiserId, String person, Instant convertedAt) {
        Instant since = convertedAt.minus(windows.inForce().longest());
        List<AdEvent> met = viewers.met(advertiserId, person, since, convertedAt);
        Optional<AdEvent> clicked = latest(met, EventKind.CLICK);
        Optional<AdEvent> seen = latest(met, EventKind.IMPRESSION);
        Touch touch =
                windows.inForce().touch(clicked.map(AdEvent::happenedAt), seen.map(AdEvent::happenedAt), convertedAt);
        return (touch == Touch.CLICK ? clicked : seen)
                .filter(event -> touch != Touch.NONE)
                .map(event -> new Credit(token(event), touch, event.happenedAt()));
    }

    private static Optional<AdEvent> latest(List<AdEvent> newestFirst, EventKind kind) {
        return newestFirst.stream().filter(event -> event.id().kind() == kind).findFirst();
    }

    private static EventToken token(AdEvent met) {
        return new EventToken(
                met.id().servingId(),
                met.id().kind(),
                met.creativeId(),
                met.lineItemId(),
                new UUID(0, 0),
                met.servingDay(),
                0,
                met.happenedAt(),
                "");
    }

    private Credit credit(EventToken ad, Instant convertedAt) {
        Map<EventKind, Instant> told = em.createQuery("""
                        select e from AdEvent e where e.id.servingId = :serving and e.valid = true
                            and e.id.told in :kinds
                        """, AdEvent.class)
                .setParameter("serving", ad.servingId())
                .setParameter("kinds", List.of(EventKind.CLICK.name(), EventKind.IMPRESSION.name()))
                .getResultStream()
                .collect(Collectors.toMap(e -> e.id().kind(), AdEvent::happenedAt));
        Optional<Instant> clicked = Optional.ofNullable(told.get(EventKind.CLICK));
        Optional<Instant> seen = Optional.ofNullable(told.get(EventKind.IMPRESSION));
        Touch touch = windows.inForce().touch(clicked, seen, convertedAt);
        return new Credit(ad, touch, (touch == Touch.CLICK ? clicked : seen).orElse(ad.issuedAt()));
    }

    private boolean isOf(UUID advertiserId, EventToken ad) {
        return Optional.ofNullable(em.find(LineItem.class, ad.lineItemId()))
                .filter(item -> item.advertiserId().equals(advertiserId))
                .isPresent();
    }

    private Optional<EventToken> token(ConversionDraft draft) {
        return Optional.ofNullable(draft.clickId())
                .flatMap(id -> seals.seal().open(id.strip()))
                .filter(token -> token.kind() == EventKind.CLICK);
    }
}
