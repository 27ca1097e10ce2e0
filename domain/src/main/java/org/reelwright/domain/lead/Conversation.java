package org.reelwright.domain.lead;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.shared.Language;

/**
 * One visitor's chat, known by a token of which only the hash is kept. Its life: with the assistant; waiting for a person when
 * one is wanted; with that person, who may give it back; closed. Erased when the visitor wants it, or when it is old.
 */
@Entity
public class Conversation {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID campaignId;
    private UUID advertiserId;
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private ConversationState state;

    private String assignee;
    private int said;
    private Instant startedAt;
    private Instant lastAt;
    private Instant handedOverAt;

    @Embedded
    private Click click;

    protected Conversation() {}

    public static Conversation begin(
            LeadForm form, String tokenHash, Language language, Optional<Click> click, Instant now) {
        var conversation = new Conversation();
        conversation.campaignId = form.campaignId();
        conversation.advertiserId = form.advertiserId();
        conversation.tokenHash = tokenHash;
        conversation.language = language;
        conversation.state = ConversationState.ASSISTANT;
        conversation.click = click.orElse(null);
        conversation.startedAt = now;
        conversation.lastAt = now;
        return conversation;
    }

    /** @param words as {@link Message} has tidied them */
    public Utterance say(Speaker who, String words, Instant now) {
        return Utterance.say(next(now), who, words, now);
    }

    public Utterance answer(Answer answer, Duration took, Instant now) {
        language = answer.language();
        return Utterance.answer(next(now), answer, took, now);
    }

    private UtteranceId next(Instant now) {
        lastAt = now;
        return new UtteranceId(id, ++said);
    }

    /** @return whether nobody had been asked for before */
    public boolean wantPerson(Instant now) {
        boolean first = state == ConversationState.ASSISTANT;
        if (first) {
            state = ConversationState.WAITING;
            handedOverAt = handedOverAt == null ? now : handedOverAt;
        }
        return first;
    }

    /** Taken over from whoever had it. @return whether it could be */
    public boolean take(String person, Instant now) {
        if (state == ConversationState.CLOSED) {
            return false;
        }
        state = ConversationState.PERSON;
        hand(person, now);
        return true;
    }

    /** For somebody to answer; until they do, the visitor waits, or is with whoever answered last. @return whether it could be */
    public boolean assign(String person, Instant now) {
        if (state == ConversationState.CLOSED) {
            return false;
        }
        state = state == ConversationState.ASSISTANT ? ConversationState.WAITING : state;
        hand(person, now);
        return true;
    }

    /** Others are to see that it moved, though nothing was said. */
    private void hand(String person, Instant now) {
        handedOverAt = handedOverAt == null ? now : handedOverAt;
        assignee = person;
        lastAt = now;
    }

    public boolean giveBack() {
        boolean was = state == ConversationState.PERSON || state == ConversationState.WAITING;
        if (was) {
            state = ConversationState.ASSISTANT;
            assignee = null;
        }
        return was;
    }

    public boolean close() {
        boolean was = state != ConversationState.CLOSED;
        state = ConversationState.CLOSED;
        return was;
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public Language language() {
        return language;
    }

    public ConversationState state() {
        return state;
    }

    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** How much was said so far. */
    public int said() {
        return said;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant lastAt() {
        return lastAt;
    }

    public Optional<Click> click() {
        return Optional.ofNullable(click);
    }
}
