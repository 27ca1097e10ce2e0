package org.reelwright.ejb.lead;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
        return lead("l.withdrawHash = :key", hash)
                .map(lead -> erase(lead, hash))
                .or(() -> done(hash));
    }

    /** Whether this link opens something, or has. */
    public boolean isKnown(String token) {
        String hash = Conversations.hash(token);
        return lead("l.withdrawHash = :key", hash).isPresent() || done(hash).isPresent();
    }

    /** When it was done already. */
    public Optional<Erasure> done(String hash) {
        return store.createQuery("select e from Erasure e where e.tokenHash = :hash order by e.erasedAt", Erasure.class)
                .setParameter("hash", hash)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A visitor wants a chat forgotten, and with it what was sent from it. */
    public Optional<Erasure> forget(String conversationToken) {
        String hash = Conversations.hash(conversationToken);
        return store.createQuery("select c from Conversation c where c.tokenHash = :hash", Conversation.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(chat -> lead("l.conversationId = :key", chat.id())
                        .map(lead -> erase(lead, hash))
                        .orElseGet(() -> record(chat.campaignId(), hash, 0, List.of(chat))))
                .or(() -> done(hash));
    }

    @Audited("erased a lead")
    public boolean erase(Viewer viewer, UUID lead) {
        Optional<Lead> found =
                Optional.ofNullable(store.find(Lead.class, lead)).filter(l -> viewer.maySee(l.advertiserId()));
        found.ifPresent(l -> erase(l, ""));
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
        old.forEach(chat -> record(chat.campaignId(), "", 0, List.of(chat)));
        return old.size();
    }

    private Erasure erase(Lead lead, String hash) {
        boolean told = Optional.ofNullable(store.find(LeadForm.class, lead.campaignId()))
                .flatMap(form -> form.terms().webhook())
                .isPresent();
        store.createQuery("delete from LeadPush p where p.leadId = :lead")
                .setParameter("lead", lead.id())
                .executeUpdate();
        if (told) {
            store.persist(LeadPush.order(lead.id(), lead.campaignId(), LeadPush.Kind.WITHDRAWN, clock.instant()));
        }
        List<Conversation> chats = lead.conversationId()
                .map(id -> Optional.ofNullable(store.find(Conversation.class, id)).stream()
                        .toList())
                .orElse(List.of());
        int leads = chats.isEmpty() ? one(lead) : ofChats(chats);
        return record(lead.campaignId(), hash, leads, chats);
    }

    private int one(Lead lead) {
        store.remove(lead);
        store.flush();
        return 1;
    }

    private int ofChats(List<Conversation> chats) {
        return store.createQuery("delete from Lead l where l.conversationId in :chats")
                .setParameter("chats", chats.stream().map(Conversation::id).toList())
                .executeUpdate();
    }

    private Erasure record(UUID campaign, String hash, int leads, List<Conversation> chats) {
        int utterances = 0;
        for (Conversation chat : chats) {
            utterances += store.createQuery("delete from Utterance u where u.id.conversationId = :chat")
                    .setParameter("chat", chat.id())
                    .executeUpdate();
            store.remove(chat);
            moved.fire(new ChatMoved(chat.id(), chat.advertiserId()));
        }
        Erasure erasure = Erasure.record(campaign, hash, leads, chats.size(), utterances, clock.instant());
        store.persist(erasure);
        return erasure;
    }

    private Optional<Lead> lead(String where, Object key) {
        return store.createQuery("select l from Lead l where " + where, Lead.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
