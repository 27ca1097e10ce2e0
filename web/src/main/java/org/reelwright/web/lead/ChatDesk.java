package org.reelwright.web.lead;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.lead.Conversation;
import org.reelwright.domain.lead.Lead;
import org.reelwright.domain.lead.Message;
import org.reelwright.domain.lead.Phrase;
import org.reelwright.domain.review.Turns;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.lead.Chats;
import org.reelwright.ejb.lead.Conversations;
import org.reelwright.ejb.lead.Doors;
import org.reelwright.ejb.lead.Erasures;
import org.reelwright.ejb.lead.FormSeals;
import org.reelwright.ejb.lead.LeadIntake;
import org.reelwright.ejb.lead.Leads;
import org.reelwright.web.shared.Problem;
import org.reelwright.web.shared.Translations;

/** What browsers ask for at a campaign's door, in JSON: a chat without a socket, and the form. */
@ApplicationScoped
class ChatDesk {

    private static final int LONGEST_BODY = 64_000;
    private static final int FORMS_A_MINUTE = 20;
    private static final int LOOKS_A_MINUTE = 120;

    /** A {@code Problem}, or whatever else is to be written as JSON. */
    record Reply(Status status, Object body) {

        static Reply ok(Object body) {
            return new Reply(Status.OK, body);
        }

        static Reply no(Status status, String why) {
            return new Reply(status, Problem.of(status, why));
        }
    }

    @Inject
    Chats chats;

    @Inject
    Conversations conversations;

    @Inject
    Doors doors;

    @Inject
    LeadIntake intake;

    @Inject
    Erasures erasures;

    @Inject
    FormSeals seals;

    @Inject
    Translations translations;

    @Inject
    Clock clock;

    private final Turns forms = new Turns(FORMS_A_MINUTE);
    private final Turns looks = new Turns(LOOKS_A_MINUTE);

    Reply answer(String what, InputStream body, String from) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            return Reply.no(Status.REQUEST_ENTITY_TOO_LARGE, Phrase.TOO_LONG.in(Language.ENGLISH));
        }
        JsonNode said = Json.MAPPER.readTree(bytes);
        if (said == null || !said.isObject()) {
            return Reply.no(Status.BAD_REQUEST, "This cannot be read. Send a JSON object.");
        }
        Reply reply = reply(what, said, from);
        return reply.body() instanceof Problem problem
                ? new Reply(
                        reply.status(),
                        problem.said(each -> translations.say(
                                Locale.forLanguageTag(language(said).tag()), each)))
                : reply;
    }

    private Reply reply(String what, JsonNode said, String from) {
        return switch (what) {
            case "begin" -> begin(said, from);
            case "say" -> chat(chats.say(text(said, "token"), text(said, "words")), said);
            case "person" -> chat(chats.wantPerson(text(said, "token")), said);
            case "after" -> after(said);
            case "forget" -> forget(said);
            case "fields" -> fields(said);
            default -> form(said, from);
        };
    }

    private Reply begin(JsonNode said, String from) {
        return campaign(said)
                .flatMap(id -> chats.begin(id, language(said), text(said, "click"), from))
                .map(begun -> Reply.ok(Map.of(
                        "token",
                        begun.token(),
                        "longest",
                        Message.LONGEST,
                        "face",
                        doors.face(begun.conversation().campaignId())
                                .map(CastMember::given)
                                .orElse(""),
                        "chat",
                        ChatView.of(
                                begun.conversation(),
                                conversations.after(begun.conversation().id(), 0)))))
                .orElse(Reply.no(
                        Status.NOT_FOUND, "There is no assistant here, or too many chats were begun from here."));
    }

    /** A page that has no socket asks again and again. */
    private Reply after(JsonNode said) {
        String token = text(said, "token");
        return looks.take(token, clock.instant())
                ? chat(conversations.byToken(token), said)
                : Reply.no(Status.TOO_MANY_REQUESTS, Phrase.SLOW_DOWN.in(Language.ENGLISH));
    }

    private Reply chat(Optional<Conversation> chat, JsonNode said) {
        return chat.map(c -> Reply.ok(ChatView.of(
                        c,
                        conversations.after(
                                c.id(), Math.max(0, said.path("after").asInt())))))
                .orElse(Reply.no(Status.NOT_FOUND, "This chat is over."));
    }

    private Reply forget(JsonNode said) {
        return erasures.forget(text(said, "token"))
                .map(erasure -> Reply.ok(Map.of("erasedAt", erasure.erasedAt())))
                .orElse(Reply.no(Status.NOT_FOUND, "This chat is over."));
    }

    private Reply fields(JsonNode said) {
        return campaign(said)
                .flatMap(doors::open)
                .map(door -> Reply.ok(FormView.of(door, stamp(door.form().campaignId()), language(said))))
                .orElse(Reply.no(Status.NOT_FOUND, "There is no form here."));
    }

    private Reply form(JsonNode said, String from) {
        var typed = new HashMap<String, String>();
        said.path("fields")
                .properties()
                .forEach(field -> typed.put(field.getKey(), field.getValue().asText()));
        return campaign(said)
                .flatMap(id ->
                        take(id, new Leads.Sent(typed, language(said), text(said, "token"), text(said, "click")), from))
                .map(this::taken)
                .orElse(Reply.no(Status.NOT_FOUND, "There is no form here, or too many were sent from here."));
    }

    private Reply taken(Checked<Lead> taken) {
        return taken instanceof Checked.Good<Lead> good
                ? Reply.ok(Map.of("withdraw", withdrawal(good.value())))
                : new Reply(Status.fromStatusCode(422), Problem.invalid(((Checked.Bad<Lead>) taken).violations()));
    }

    /** @return nothing where no form stands open, or this address sends too many */
    Optional<Checked<Lead>> take(UUID campaign, Leads.Sent sent, String from) {
        return forms.take(from, clock.instant()) ? intake.take(campaign, sent) : Optional.empty();
    }

    String withdrawal(Lead lead) {
        return seals.seal().withdrawal(lead.id());
    }

    String stamp(UUID campaign) {
        return seals.seal().stamp(campaign, clock.instant());
    }

    private static Optional<UUID> campaign(JsonNode said) {
        try {
            return Optional.of(UUID.fromString(text(said, "campaign")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Language language(JsonNode said) {
        return Language.parse(text(said, "language")).orElse(Language.ENGLISH);
    }

    private static String text(JsonNode said, String field) {
        return said.path(field).asText("");
    }
}
