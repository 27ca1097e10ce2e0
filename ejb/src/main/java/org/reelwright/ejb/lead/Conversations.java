package org.reelwright.ejb.lead;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.reelwright.domain.lead.Answer;
import org.reelwright.domain.lead.Conversation;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.Phrase;
import org.reelwright.domain.lead.Speaker;
import org.reelwright.domain.lead.Utterance;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.account.Secrets;

/** Chats as rows. Who has the token has the chat, and nobody else outside. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Conversations {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int MOST_SHOWN = 200;
    private static final int MOST_MOVED = 500;

    /** @param token shown once, to the visitor */
    public record Begun(Conversation conversation, String token) {}

    @PersistenceContext
    EntityManager store;

    @Inject
    Clicks clicks;

    @Inject
    Event<ChatMoved> moved;

    @Inject
    Clock clock;

    public Begun begin(LeadForm form, Language language, String clickId) {
        Instant now = clock.instant();
        String token = Secrets.token();
        var conversation = Conversation.begin(form, hash(token), language, clicks.of(clickId, form.campaignId()), now);
        store.persist(conversation);
        store.persist(conversation.say(Speaker.ASSISTANT, Phrase.DIGITAL.in(language), now));
        String greeting = form.terms().greeting();
        store.persist(
                conversation.say(Speaker.ASSISTANT, greeting.isEmpty() ? Phrase.GREETING.in(language) : greeting, now));
        return new Begun(conversation, token);
    }

    public Optional<Conversation> byToken(String token) {
        return TOKEN.matcher(token).matches()
                ? store.createQuery("select c from Conversation c where c.tokenHash = :hash", Conversation.class)
                        .setParameter("hash", hash(token))
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    /** What was said after that, in its order, two hundred at most. */
    public List<Utterance> after(UUID conversation, int ordinal) {
        return store.createQuery(
                        "select u from Utterance u where u.id.conversationId = :conversation and u.id.ordinal > :ordinal"
                                + " order by u.id.ordinal",
                        Utterance.class)
                .setParameter("conversation", conversation)
                .setParameter("ordinal", ordinal)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** What was said last, in its order, two hundred at most. */
    public List<Utterance> last(Conversation conversation) {
        return after(conversation.id(), Math.max(0, conversation.said() - MOST_SHOWN));
    }

    /** Chats of these in which something moved since. */
    public List<Conversation> movedSince(Instant since, List<UUID> among) {
        return among.isEmpty()
                ? List.of()
                : store.createQuery(
                                "select c from Conversation c where c.lastAt >= :since and c.id in :among",
                                Conversation.class)
                        .setParameter("since", since)
                        .setParameter("among", among)
                        .getResultList();
    }

    /** All chats in which something moved since, five hundred at most. */
    public List<Conversation> movedSince(Instant since) {
        return store.createQuery(
                        "select c from Conversation c where c.lastAt >= :since order by c.lastAt desc",
                        Conversation.class)
                .setParameter("since", since)
                .setMaxResults(MOST_MOVED)
                .getResultList();
    }

    public Optional<Conversation> say(UUID conversation, Speaker who, String words) {
        return change(conversation, c -> store.persist(c.say(who, words, clock.instant())));
    }

    /** @param open whether somebody is in the office */
    public Optional<Conversation> answer(UUID conversation, Answer answer, Duration took, boolean open) {
        return change(conversation, c -> {
            Instant now = clock.instant();
            boolean wanted = answer.outcome() == Answer.Outcome.PERSON_WANTED;
            Answer said = wanted && !open
                    ? new Answer(answer.outcome(), Phrase.CLOSED.in(answer.language()), List.of(), answer.language())
                    : answer;
            store.persist(c.answer(said, took, now));
            if (wanted) {
                c.wantPerson(now);
            }
        });
    }

    /** Loud for everybody who looks on. @return nothing if there is no such chat */
    public Optional<Conversation> change(UUID conversation, Consumer<Conversation> change) {
        Optional<Conversation> found =
                Optional.ofNullable(store.find(Conversation.class, conversation, LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(c -> {
            change.accept(c);
            moved.fire(new ChatMoved(c.id(), c.advertiserId()));
        });
        return found;
    }

    /** Within {@link #change} only. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void note(Conversation c, Phrase phrase) {
        store.persist(c.say(Speaker.ASSISTANT, phrase.in(c.language()), clock.instant()));
    }

    /** Within {@link #change} only. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void reply(Conversation c, String words) {
        store.persist(c.say(Speaker.PERSON, words, clock.instant()));
    }

    /** A plain digest will do: the token has 256 random bits. */
    static String hash(String token) {
        return ContentHash.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
