package org.reelwright.ejb.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.lead.Answer;
import org.reelwright.domain.lead.Conversation;
import org.reelwright.domain.lead.ConversationState;
import org.reelwright.domain.lead.LeadForm;
import org.reelwright.domain.lead.Message;
import org.reelwright.domain.lead.Phrase;
import org.reelwright.domain.lead.Speaker;
import org.reelwright.domain.review.Turns;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.PlainText;

/** What visitors do in a chat. An answer is found between two short transactions, never within one. */
@ApplicationScoped
public class Chats {

    private static final int SHOWN_OF_TOO_LONG = 200;

    @Inject
    Conversations conversations;

    @Inject
    LeadForms forms;

    @Inject
    Assistant assistant;

    @Inject
    Clock clock;

    private final Turns messages;
    private final Turns beginnings;

    /** For the container's proxy only. */
    Chats() {
        this(1, 1);
    }

    /**
     * @param perMinute messages of one visitor
     * @param beginningsPerMinute chats that one address begins
     */
    @Inject
    Chats(
            @ConfigProperty(name = "reelwright.lead.messages", defaultValue = "20") int perMinute,
            @ConfigProperty(name = "reelwright.lead.beginnings", defaultValue = "30") int beginningsPerMinute) {
        this.messages = new Turns(perMinute);
        this.beginnings = new Turns(beginningsPerMinute);
    }

    /** @return nothing where no assistant stands open, or this address begins too many */
    public Optional<Conversations.Begun> begin(UUID campaign, Language language, String clickId, String from) {
        return forms.open(campaign)
                .filter(form -> beginnings.take(from, clock.instant()))
                .map(form -> conversations.begin(form, language, clickId));
    }

    /** @return the chat after it; nothing if there is none */
    public Optional<Conversation> say(String token, String sent) {
        return conversations.byToken(token).flatMap(chat -> say(chat, sent));
    }

    private Optional<Conversation> say(Conversation chat, String sent) {
        Instant began = clock.instant();
        if (chat.state() == ConversationState.CLOSED) {
            return Optional.of(chat);
        }
        if (!messages.take(chat.id().toString(), began)) {
            return conversations.answer(chat.id(), plain(Phrase.SLOW_DOWN, chat.language()), Duration.ZERO, false);
        }
        Message message = Message.read(sent, chat.language());
        if (message.text().isEmpty()) {
            return answer(chat, message, began);
        }
        Optional<Conversation> heard = conversations.say(chat.id(), Speaker.VISITOR, shown(message));
        return heard.flatMap(c -> c.state() == ConversationState.PERSON ? heard : answer(c, message, began));
    }

    private Optional<Conversation> answer(Conversation chat, Message message, Instant began) {
        Answer answer = assistant.answer(chat.campaignId(), message);
        return conversations.answer(chat.id(), answer, Duration.between(began, clock.instant()), isOpen(chat));
    }

    /** A button says it more clearly than words. */
    public Optional<Conversation> wantPerson(String token) {
        return conversations.byToken(token).flatMap(chat -> {
            Phrase said = isOpen(chat) ? Phrase.WAITING : Phrase.CLOSED;
            var answer = new Answer(
                    Answer.Outcome.PERSON_WANTED, said.in(chat.language()), java.util.List.of(), chat.language());
            return chat.state() == ConversationState.ASSISTANT
                    ? conversations.answer(chat.id(), answer, Duration.ZERO, isOpen(chat))
                    : Optional.of(chat);
        });
    }

    private boolean isOpen(Conversation chat) {
        return forms.open(chat.campaignId())
                .map(LeadForm::terms)
                .filter(terms -> terms.hours().isOpen(clock.instant()))
                .isPresent();
    }

    private static String shown(Message message) {
        return message.kind() == Message.Kind.TOO_LONG
                ? message.text().substring(0, SHOWN_OF_TOO_LONG) + "… (" + PlainText.length(message.text()) + "+)"
                : message.text();
    }

    private static Answer plain(Phrase phrase, Language language) {
        return new Answer(Answer.Outcome.PLAIN, phrase.in(language), java.util.List.of(), language);
    }
}
