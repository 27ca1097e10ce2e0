package org.reelwright.ejb.lead;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.lead.Conversation;
import org.reelwright.domain.lead.Erasure;
import org.reelwright.domain.lead.Lead;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.LeadPush;
import org.reelwright.ejb.account.Audited;

/** Erases people: at once, everywhere, in one transaction with the record that proves it. */
@Stateless
public class Erasures {

    private static final int AT_A_TIME = 200;

    @PersistenceContext
    EntityManager store;

    @Inject
    Event<ChatMoved> moved;

    @Inject
    Clock clock;

    /** Chats of people who left no contact. */
    @Inject
    @ConfigProperty(name = "reelwright.lead.chats-kept", defaultValue = "P90D")
    Duration chatsKept;

    /** @param token in the link by which consent is withdrawn @return nothing for one that nobody was given */
    public Optional<Erasure> withdraw(String token) {
        String hash = Conversations.hash(token);
        lead(hash).ifPresent(this::erase);
        return proof(hash);
    }

    /** Whether this link opens something, or has. */
    public boolean isKnown(String token) {
        String hash = Conversations.hash(token);
        return lead(hash).isPresent() || proof(hash).isPresent();
    }

    /** When it was done already; whoever did it. */
    public Optional<Erasure> done(String token) {
        return proof(Conversations.hash(token));
    }

    private Optional<Erasure> proof(String hash) {
        return store.createQuery("select e from Erasure e where e.tokenHash = :hash order by e.erasedAt", Erasure.class)
                .setParameter("hash", hash)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A visitor wants a chat forgotten, and with it what was sent from it. */
    public Optional<Erasure> forget(String conversationToken) {
        String hash = Conversations.hash(conversationToken);
        chat("c.tokenHash = :key", hash).ifPresent(chat -> erase(leads(chat), List.of(chat), chat.campaignId(), hash));
        return proof(hash);
    }

    @Audited("erased a lead")
    public boolean erase(Viewer viewer, UUID lead) {
        Optional<Lead> found =
                Optional.ofNullable(store.find(Lead.class, lead)).filter(l -> viewer.maySee(l.advertiserId()));
        found.ifPresent(this::erase);
        return found.isPresent();
    }

    /** @return how many chats of people who left no contact were old */
    public int forgetOld() {
        Instant before = clock.instant().minus(chatsKept);
        List<Conversation> old = store.createQuery("""
                        select c from Conversation c where c.lastAt < :before
                            and not exists (select l from Lead l where l.conversationId = c.id)
                        """, Conversation.class)
                .setParameter("before", before)
                .setMaxResults(AT_A_TIME)
                .getResultList();
        old.forEach(chat -> erase(List.of(), List.of(chat), chat.campaignId(), ""));
        return old.size();
    }

    /** With the chat that it was sent from, and whatever else was sent from there. */
    private void erase(Lead lead) {
        Optional<Conversation> chat = lead.conversationId().flatMap(id -> chat("c.id = :key", id));
        List<Lead> all = chat.map(this::leads).orElse(List.of(lead));
        erase(all, chat.stream().toList(), lead.campaignId(), "");
    }

    /** @param hash of the token of a chat that is to be known again, or empty */
    private void erase(List<Lead> leads, List<Conversation> chats, UUID campaign, String hash) {
        int utterances = chats.stream().mapToInt(this::erase).sum();
        boolean told = Optional.ofNullable(store.find(LeadForm.class, campaign))
                .flatMap(form -> form.terms().webhook())
                .isPresent();
        leads.forEach(lead -> take(lead, told));
        chats.forEach(this::remove);
        leads.forEach(lead -> store.persist(
                proof(campaign, lead.withdrawHash(), leads, chats, utterances).of(lead.id())));
        if (leads.isEmpty() || !hash.isEmpty()) {
            store.persist(proof(campaign, hash, leads, chats, utterances));
        }
    }

    private Erasure proof(UUID campaign, String hash, List<Lead> leads, List<Conversation> chats, int utterances) {
        return Erasure.record(campaign, hash, leads.size(), chats.size(), utterances, clock.instant());
    }

    private void take(Lead lead, boolean told) {
        store.createQuery("delete from LeadPush p where p.leadId = :lead")
                .setParameter("lead", lead.id())
                .executeUpdate();
        if (told) {
            store.persist(LeadPush.order(lead.id(), lead.campaignId(), LeadPush.Kind.WITHDRAWN, clock.instant()));
        }
        store.createQuery("delete from Lead l where l.id = :lead")
                .setParameter("lead", lead.id())
                .executeUpdate();
    }

    /** @return how much was said in it */
    private int erase(Conversation chat) {
        store.createQuery("delete from ChatNotice n where n.conversationId = :chat")
                .setParameter("chat", chat.id())
                .executeUpdate();
        return store.createQuery("delete from Utterance u where u.id.conversationId = :chat")
                .setParameter("chat", chat.id())
                .executeUpdate();
    }

    private void remove(Conversation chat) {
        store.remove(chat);
        moved.fire(new ChatMoved(chat.id(), chat.advertiserId()));
    }

    private List<Lead> leads(Conversation chat) {
        return store.createQuery("select l from Lead l where l.conversationId = :chat order by l.id", Lead.class)
                .setParameter("chat", chat.id())
                .getResultList();
    }

    private Optional<Lead> lead(String hash) {
        return store.createQuery("select l from Lead l where l.withdrawHash = :hash", Lead.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Nothing more is sent from it from now on. */
    private Optional<Conversation> chat(String where, Object key) {
        return store.createQuery("select c from Conversation c where " + where, Conversation.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
