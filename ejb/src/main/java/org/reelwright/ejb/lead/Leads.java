package org.reelwright.ejb.lead;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.lead.Conversation;
import org.reelwright.domain.lead.Lead;
import org.reelwright.domain.lead.LeadCheck;
import org.reelwright.domain.lead.LeadField;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.LeadPush;
import org.reelwright.domain.lead.Phrase;
import org.reelwright.domain.lead.Verdict;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.account.Audited;
import org.reelwright.ejb.account.OwnRows;

/** People who want to be contacted. */
@Stateless
public class Leads {

    private static final int MOST_EXPORTED = 50_000;
    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    /** @param conversation token of the chat that led to the form, or empty @param clickId as the page was given it, or empty */
    public record Sent(Map<String, String> typed, Language language, String conversation, String clickId) {}

    @PersistenceContext
    EntityManager store;

    @Inject
    FormSeals seals;

    @Inject
    Clicks clicks;

    @Inject
    Conversations conversations;

    @Inject
    Clock clock;

    /** Keeps what was asked, together with what is to be told of it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Checked<Lead> take(LeadForm form, Sent sent) {
        Instant now = clock.instant();
        var stamp = seals.seal().look(form.campaignId(), sent.typed().getOrDefault("stamp", ""), now);
        return LeadCheck.check(sent.typed(), form.terms(), stamp, now)
                .then(read -> isFree(form, read) ? new Checked.Good<>(keep(form, read, sent, now)) : taken());
    }

    /** One form at a time, so that a time is given away once for each who can call. */
    private boolean isFree(LeadForm form, LeadCheck.Read read) {
        return read.callAt()
                .map(at -> {
                    store.find(LeadForm.class, form.campaignId(), LockModeType.PESSIMISTIC_WRITE);
                    return !full(form, List.of(at)).contains(at);
                })
                .orElse(true);
    }

    private static <T> Checked<T> taken() {
        var findings = new Findings();
        findings.add("call", "Somebody else has just taken this time. Please choose another one.");
        return findings.judge(() -> null);
    }

    private Lead keep(LeadForm form, LeadCheck.Read read, Sent sent, Instant now) {
        Optional<Conversation> chat = conversations.byToken(sent.conversation()).filter(c -> c.campaignId()
                .equals(form.campaignId()));
        UUID id = UUID.randomUUID();
        Lead lead = Lead.take(
                id,
                form,
                read,
                sent.language(),
                chat.map(Conversation::id),
                clicks.of(sent.clickId(), form.campaignId()).or(() -> chat.flatMap(Conversation::click)),
                Conversations.hash(seals.seal().withdrawal(id)),
                now);
        store.persist(lead);
        form.terms().webhook().ifPresent(to -> order(lead, LeadPush.Kind.LEAD, now));
        form.terms().notice().ifPresent(to -> order(lead, LeadPush.Kind.NOTICE, now));
        if (!lead.given(LeadField.EMAIL).isEmpty()) {
            order(lead, LeadPush.Kind.CONFIRMATION, now);
            followUp(form).ifPresent(days -> order(lead, LeadPush.Kind.FOLLOW_UP, now.plus(days)));
        }
        chat.ifPresent(c -> conversations.change(c.id(), thanked -> conversations.note(thanked, Phrase.THANKS)));
        return lead;
    }

    private void order(Lead lead, LeadPush.Kind kind, Instant when) {
        store.persist(LeadPush.order(lead.id(), lead.campaignId(), kind, when));
    }

    private static Optional<Duration> followUp(LeadForm form) {
        return Optional.of(Duration.ofDays(form.terms().followUpDays())).filter(days -> !days.isZero());
    }

    /** The times at which somebody can still be called. */
    public List<Instant> freeSlots(LeadForm form) {
        if (form.terms().calls() == 0) {
            return List.of();
        }
        List<Instant> offered = form.terms().hours().slots(clock.instant());
        Set<Instant> full = full(form, offered);
        return offered.stream().filter(slot -> !full.contains(slot)).toList();
    }

    private Set<Instant> full(LeadForm form, List<Instant> among) {
        return among.isEmpty()
                ? Set.of()
                : new HashSet<>(store.createQuery("""
                                select l.callAt from Lead l where l.campaignId = :campaign and l.callAt in :among
                                group by l.callAt having count(l) >= :calls
                                """, Instant.class)
                        .setParameter("campaign", form.campaignId())
                        .setParameter("among", among)
                        .setParameter("calls", (long) form.terms().calls())
                        .getResultList());
    }

    /** A lead with the name of its campaign. */
    public record Row(Lead lead, String campaign) {}

    /** Newest first. @param campaign of which, or of all @param first from 0 */
    public List<Row> page(Viewer viewer, Optional<UUID> campaign, int first, int most) {
        return rows(viewer, campaign, first, most);
    }

    /** All of them, for a file: fifty thousand at most. */
    public List<Row> export(Viewer viewer, UUID campaign) {
        return rows(viewer, Optional.of(campaign), 0, MOST_EXPORTED);
    }

    private List<Row> rows(Viewer viewer, Optional<UUID> campaign, int first, int most) {
        String which = OwnRows.condition(viewer, "l")
                + campaign.map(id -> " and l.campaignId = :campaign").orElse("");
        String order = campaign.map(id -> "l.campaignId desc, ").orElseGet(() -> OwnRows.order(viewer, "l"));
        TypedQuery<Lead> query = store.createQuery(
                "select l from Lead l where 1 = 1" + which + " order by " + order + "l.consentedAt desc, l.id",
                Lead.class);
        campaign.ifPresent(id -> query.setParameter("campaign", id));
        List<Lead> leads = OwnRows.bind(viewer, query)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        Map<UUID, String> names = names(leads);
        return leads.stream()
                .map(lead -> new Row(lead, names.get(lead.campaignId())))
                .toList();
    }

    private Map<UUID, String> names(List<Lead> leads) {
        return store.createQuery("select c.id, c.name from Campaign c where c.id in :ids", Object[].class)
                .setParameter("ids", leads.stream().map(Lead::campaignId).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    public Optional<Lead> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(store.find(Lead.class, id)).filter(lead -> viewer.maySee(lead.advertiserId()));
    }

    public boolean maySee(Viewer viewer, UUID campaign) {
        return Optional.ofNullable(store.find(Campaign.class, campaign))
                .filter(c -> viewer.maySee(c.advertiserId()))
                .isPresent();
    }

    @Audited("judged a lead")
    public Checked<Lead> judge(Viewer viewer, UUID id, Verdict verdict) {
        var findings = new Findings();
        Optional<Lead> lead = find(viewer, id);
        findings.expect(lead.isPresent(), "", "There is no such lead.");
        lead.ifPresent(l -> l.judge(verdict, viewer.name()));
        return findings.judge(lead::orElseThrow);
    }

    /** Somebody has dealt with it: no follow-up is sent any more. */
    @Audited("answered a lead")
    public boolean answered(Viewer viewer, UUID id) {
        Optional<Lead> lead = find(viewer, id);
        lead.ifPresent(l -> l.answered(clock.instant()));
        return lead.isPresent();
    }

    /** Qualified ones that nobody told of yet: not those of this very moment, which whoever took them tells. */
    public List<Lead> uncounted() {
        return store.createQuery(
                        "select l from Lead l where l.verdict = :qualified and l.countedAt is null and l.consentedAt < :before",
                        Lead.class)
                .setParameter("qualified", Verdict.QUALIFIED)
                .setParameter("before", clock.instant().minus(A_MOMENT))
                .setMaxResults(100)
                .getResultList();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void counted(UUID id) {
        Optional.ofNullable(store.find(Lead.class, id)).ifPresent(lead -> lead.counted(clock.instant()));
    }

    /** By campaign: all, and those that qualified. */
    public Map<Verdict, Long> byVerdict(UUID campaign) {
        return store.createQuery(
                        "select l.verdict, count(l) from Lead l where l.campaignId = :campaign group by l.verdict",
                        Object[].class)
                .setParameter("campaign", campaign)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Verdict) row[0], row -> (Long) row[1]));
    }
}
