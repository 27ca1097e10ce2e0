package org.reelwright.ejb.lead;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.lead.Conversation;
import org.reelwright.domain.lead.ConversationState;
import org.reelwright.domain.lead.Lead;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.LeadPush;
import org.reelwright.domain.lead.Speaker;
import org.reelwright.ejb.report.Posted;

/** What is to be told of leads: one node at a time has a row, and a row that was told is gone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LeadPushes {

    /**
     * @param lead nothing when it was erased meanwhile
     * @param unanswered whether the person may still wait to hear something, as {@link Lead#isUnanswered}
     */
    public record Claimed(LeadPush push, Optional<Lead> lead, LeadForm form, String campaign, boolean unanswered) {}

    @PersistenceContext
    EntityManager store;

    @Inject
    Clock clock;

    public Optional<Claimed> claim() {
        return store.unwrap(Session.class)
                .createNativeQuery("""
                        select cast(id as varchar) from lead_push where given_up = false and next_at <= :now
                        order by next_at limit 1 for update skip locked
                        """, String.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(id -> store.find(LeadPush.class, UUID.fromString(id)))
                .map(push -> {
                    push.claim(clock.instant());
                    Optional<Lead> lead = Optional.ofNullable(store.find(Lead.class, push.leadId()));
                    return new Claimed(
                            push,
                            lead,
                            store.find(LeadForm.class, push.campaignId()),
                            store.find(Campaign.class, push.campaignId()).name(),
                            lead.filter(this::isUnanswered).isPresent());
                });
    }

    private boolean isUnanswered(Lead lead) {
        Optional<Conversation> chat = lead.conversationId().map(id -> store.find(Conversation.class, id));
        return lead.isUnanswered(
                chat.filter(c -> isSpoken(c.id(), lead.consentedAt())).isPresent(),
                chat.filter(c -> c.state() == ConversationState.CLOSED).isPresent());
    }

    private boolean isSpoken(UUID chat, Instant since) {
        return store.createQuery("""
                        select count(u) from Utterance u where u.id.conversationId = :chat and u.speaker <> :assistant
                            and u.saidAt > :since
                        """, Long.class)
                        .setParameter("chat", chat)
                        .setParameter("assistant", Speaker.ASSISTANT)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }

    public void settle(LeadPush claimed, Posted posted) {
        LeadPush push = store.find(LeadPush.class, claimed.id());
        if (push != null && posted instanceof Posted.Failed failed) {
            push.failed(failed.why(), failed.worthRetrying(), clock.instant());
        } else if (push != null) {
            store.remove(push);
        }
    }
}
